<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ProgressScreen</name>
    <message>
        <source>First due</source>
        <translation>Ең ерте мерзім</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Бағалар</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Ашылмаған</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Қарсылық</translation>
    </message>
    <message>
        <source>all given</source>
        <translation>бәрі берілді</translation>
    </message>
    <message>
        <source>reminded {moment}</source>
        <translation>ескертілді {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n жетіспейді</numerusform>
            <numerusform>%n жетіспейді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>кеш келгені: %n</numerusform>
            <numerusform>кеш келгені: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n sheet(s) given</source>
        <translation>
            <numerusform>%n бағадан {given} берілді</numerusform>
            <numerusform>%n бағадан {given} берілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers without this member&apos;s sheet: Enter opens one</source>
        <translation>Осы мүше бағаламаған істер: Enter ашады</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>Remind all who are behind</source>
        <translation>Кешіккендердің бәріне еске салу</translation>
    </message>
    <message>
        <source>Every sheet is given.</source>
        <translation>Барлық баға берілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are missing; the marks themselves are not shown here.</source>
        <translation>
            <numerusform>%n баға берілмеген; бағалардың өзі мұнда көрсетілмейді.</numerusform>
            <numerusform>%n баға берілмеген; бағалардың өзі мұнда көрсетілмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminded on {moment}.</source>
        <translation>Еске салынды: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>№ {number}: came %n business day(s) after the term, on {received}; submitted in time, on {made}.</source>
        <translation>
            <numerusform>№ {number}: парақ мерзімнен %n жұмыс күні өткен соң, {received} келді; уақтылы, {made} тапсырылған.</numerusform>
            <numerusform>№ {number}: парақ мерзімнен %n жұмыс күні өткен соң, {received} келді; уақтылы, {made} тапсырылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the sheets</source>
        <translation>Бағалау барысы</translation>
    </message>
    <message>
        <source>Members and their sheets</source>
        <translation>Мүшелер және олардың бағалары</translation>
    </message>
    <message>
        <source>Nobody has a sheet to give</source>
        <translation>Баға беретін ешкім жоқ</translation>
    </message>
    <message>
        <source>No dossier is before the Commission.</source>
        <translation>Комиссияда бірде-бір іс жоқ.</translation>
    </message>
    <message>
        <source>{name} was reminded</source>
        <translation>{name}: еске салынды</translation>
    </message>
</context>
</TS>
