<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Retention</name>
    <message>
        <source>Acts of destruction</source>
        <translation>Акты об уничтожении</translation>
    </message>
    <message>
        <source>Nothing was destroyed yet</source>
        <translation>Пока ничего не уничтожено</translation>
    </message>
    <message>
        <source>Every act stays here, with the number of its dossiers.</source>
        <translation>Каждый акт остаётся здесь с числом его дел.</translation>
    </message>
    <message>
        <source>What became of a number</source>
        <translation>Что стало с номером</translation>
    </message>
    <message>
        <source>Number of a dossier, notice or certificate</source>
        <translation>Номер дела, уведомления или справки</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Dossiers past their term</source>
        <translation>Дела с истёкшим сроком хранения</translation>
    </message>
    <message>
        <source>What an act would take</source>
        <translation>Что уничтожит акт</translation>
    </message>
    <message>
        <source>Nothing is past its term</source>
        <translation>Дел с истёкшим сроком нет</translation>
    </message>
    <message>
        <source>Drafts and closed dossiers appear here once it is over.</source>
        <translation>Черновики и закрытые дела появляются здесь, когда срок истекает.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Draft of the act</source>
        <translation>Проект акта</translation>
    </message>
    <message>
        <source>Destroy by an act…</source>
        <translation>Уничтожить по акту…</translation>
    </message>
    <message>
        <source>Tick dossiers to see what would go and what would stay.</source>
        <translation>Отметьте дела, чтобы увидеть, что будет уничтожено и что останется.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Уничтожается</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Разрешить…</translation>
    </message>
    <message>
        <source>Forbid to destroy…</source>
        <translation>Запретить уничтожение…</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Adopt terms by an order</source>
        <translation>Утвердить сроки приказом</translation>
    </message>
    <message>
        <source>The sets are files of the folder resources/retention. What is adopted stays as it is on that day.</source>
        <translation>Наборы — это файлы папки resources/retention. Утверждённое остаётся таким, каким было в тот день.</translation>
    </message>
    <message>
        <source>Set of terms</source>
        <translation>Набор сроков</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Adopt the terms</source>
        <translation>Утвердить сроки</translation>
    </message>
    <message>
        <source>Terms in force</source>
        <translation>Действующие сроки</translation>
    </message>
    <message>
        <source>Protocols of the Commission</source>
        <translation>Протоколы Комиссии</translation>
    </message>
    <message>
        <source>for ever; no act destroys them</source>
        <translation>постоянно; никакой акт их не уничтожает</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>С истёкшим сроком</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Forbid to destroy, or allow again</source>
        <translation>Запретить уничтожение или разрешить</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) past their term</source>
        <translation>
            <numerusform>%n дело с истёкшим сроком</numerusform>
            <numerusform>%n дела с истёкшим сроком</numerusform>
            <numerusform>%n дел с истёкшим сроком</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms are a sample</source>
        <translation>Сроки являются образцом</translation>
    </message>
    <message>
        <source>The regulation does not say them. Nothing is destroyed before the administrator adopts terms by an order.</source>
        <translation>Регламент их не называет. Пока администратор не утвердит сроки приказом, ничего не уничтожается.</translation>
    </message>
    <message>
        <source>Terms adopted by order No. {number} of {day}</source>
        <translation>Сроки утверждены приказом № {number} от {day}</translation>
    </message>
    <message>
        <source>It may not be destroyed until somebody allows it.</source>
        <translation>Дело нельзя уничтожить, пока это не разрешат.</translation>
    </message>
    <message>
        <source>Its term alone counts again.</source>
        <translation>Снова действует только срок хранения.</translation>
    </message>
    <message>
        <source>The terms are adopted.</source>
        <translation>Сроки утверждены.</translation>
    </message>
    <message>
        <source>Destroyed; the act is in the journal.</source>
        <translation>Уничтожено; акт внесён в журнал.</translation>
    </message>
    <message>
        <source>Dossiers with their cards</source>
        <translation>Дела с карточками</translation>
    </message>
    <message>
        <source>Scans of documents</source>
        <translation>Сканы документов</translation>
    </message>
    <message>
        <source>Marks of the checklist, refusals of intake</source>
        <translation>Отметки проверки документов, отказы в приёме</translation>
    </message>
    <message>
        <source>Steps, clocks and assignments</source>
        <translation>Шаги, сроки и назначения</translation>
    </message>
    <message>
        <source>Sheets of members and their seals</source>
        <translation>Оценочные листы членов и их печати</translation>
    </message>
    <message>
        <source>Declarations and recusals</source>
        <translation>Заявления и самоотводы</translation>
    </message>
    <message>
        <source>Votes, questions, remarks and special opinions</source>
        <translation>Голоса, вопросы, замечания и особые мнения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Draft of {day}</source>
        <translation>Черновик от {day}</translation>
    </message>
    <message>
        <source>{kind} · counted from {since} · to be kept until {until}</source>
        <translation>{kind} · отсчёт с {since} · хранить до {until}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>под запретом</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>постоянно</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>from the day of receipt</source>
        <translation>со дня приёма</translation>
    </message>
    <message>
        <source>from the day the dossier was closed</source>
        <translation>со дня закрытия дела</translation>
    </message>
    <message>
        <source>from the last day of the certificate and of those that stand on it</source>
        <translation>с последнего дня справки и основанных на ней справок</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Act No. {number} of {day}</source>
        <translation>Акт № {number} от {day}</translation>
    </message>
    <message>
        <source>Lines of the registers, without personal data: {count}</source>
        <translation>Записи журналов регистрации без персональных данных: {count}</translation>
    </message>
    <message>
        <source>The journal: who did what and when, without personal data</source>
        <translation>Журнал действий: кто, когда и что сделал — без персональных данных</translation>
    </message>
    <message>
        <source>Protocols of the Commission, kept for ever with the applicants&apos; names in them: {named}</source>
        <translation>Протоколы Комиссии хранятся постоянно, с именами услугополучателей: {named}</translation>
    </message>
    <message>
        <source>Backups made before, until they are replaced by newer ones</source>
        <translation>Сделанные ранее резервные копии — до замены более новыми</translation>
    </message>
    <message>
        <source>Nothing of this number was destroyed.</source>
        <translation>Под этим номером ничего не уничтожено.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>{kind} {number} of {day}: destroyed by act No. {act} of {on}</source>
        <translation>{kind} {number} от {day}: уничтожено по акту № {act} от {on}</translation>
    </message>
    <message>
        <source>Forbid to destroy {name}</source>
        <translation>Запретить уничтожение: {name}</translation>
    </message>
    <message>
        <source>Allow to destroy {name} again</source>
        <translation>Снова разрешить уничтожение: {name}</translation>
    </message>
    <message>
        <source>It stays, whatever its term, until somebody allows it again.</source>
        <translation>Хранится независимо от срока, пока это снова не разрешат.</translation>
    </message>
    <message>
        <source>From then on its term alone counts.</source>
        <translation>После этого действует только срок хранения.</translation>
    </message>
    <message>
        <source>Forbid to destroy</source>
        <translation>Запретить уничтожение</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Destroy by an act: {what}</source>
        <translation>Уничтожить по акту: {what}</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Вернуть будет невозможно.</translation>
    </message>
    <message>
        <source>Destroy {what}</source>
        <translation>Уничтожить: {what}</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>To confirm, write: {what}</source>
        <translation>Для подтверждения напишите: {what}</translation>
    </message>
</context>
</TS>
