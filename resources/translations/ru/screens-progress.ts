<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ProgressScreen</name>
    <message>
        <source>First due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член Комиссии</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Не открыто</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Самоотводы</translation>
    </message>
    <message>
        <source>all given</source>
        <translation>все сданы</translation>
    </message>
    <message>
        <source>reminded {moment}</source>
        <translation>напомнено {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>поступило поздно: %n</numerusform>
            <numerusform>поступило поздно: %n</numerusform>
            <numerusform>поступило поздно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n sheet(s) given</source>
        <translation>
            <numerusform>сдано {given} из %n оценки</numerusform>
            <numerusform>сдано {given} из %n оценок</numerusform>
            <numerusform>сдано {given} из %n оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers without this member&apos;s sheet: Enter opens one</source>
        <translation>Дела без оценки этого члена: Enter открывает</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Remind all who are behind</source>
        <translation>Напомнить всем отстающим</translation>
    </message>
    <message>
        <source>Every sheet is given.</source>
        <translation>Все оценки сданы.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are missing; the marks themselves are not shown here.</source>
        <translation>
            <numerusform>Не сдана %n оценка; сами оценки здесь не показываются.</numerusform>
            <numerusform>Не сданы %n оценки; сами оценки здесь не показываются.</numerusform>
            <numerusform>Не сдано %n оценок; сами оценки здесь не показываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminded on {moment}.</source>
        <translation>Напомнено: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>№ {number}: came %n business day(s) after the term, on {received}; submitted in time, on {made}.</source>
        <translation>
            <numerusform>№ {number}: лист поступил через %n рабочий день после срока, {received}; сдан в срок, {made}.</numerusform>
            <numerusform>№ {number}: лист поступил через %n рабочих дня после срока, {received}; сдан в срок, {made}.</numerusform>
            <numerusform>№ {number}: лист поступил через %n рабочих дней после срока, {received}; сдан в срок, {made}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the sheets</source>
        <translation>Ход оценивания</translation>
    </message>
    <message>
        <source>Members and their sheets</source>
        <translation>Члены Комиссии и их оценки</translation>
    </message>
    <message>
        <source>Nobody has a sheet to give</source>
        <translation>Оценивать нечего</translation>
    </message>
    <message>
        <source>No dossier is before the Commission.</source>
        <translation>На рассмотрении Комиссии нет дел.</translation>
    </message>
    <message>
        <source>{name} was reminded</source>
        <translation>{name}: напоминание отправлено</translation>
    </message>
</context>
</TS>
