<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Заседаний пока нет</translation>
    </message>
    <message>
        <source>Plan the first one.</source>
        <translation>Запланируйте первое.</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Заседание {day}</translation>
    </message>
    <message>
        <source>Agenda: Alt+Up and Alt+Down move a dossier</source>
        <translation>Повестка дня: Alt+↑ и Alt+↓ переставляют дело</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Повестка дня пуста</translation>
    </message>
    <message>
        <source>Add dossiers that wait for a session.</source>
        <translation>Добавьте дела, ожидающие заседания.</translation>
    </message>
    <message>
        <source>Hidden: you stepped back</source>
        <translation>Скрыто: вы заявили самоотвод</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>выдать</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>отказать</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Перейти к заседанию</translation>
    </message>
    <message>
        <source>Continue the session</source>
        <translation>Продолжить заседание</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Проект протокола</translation>
    </message>
    <message>
        <source>Add dossiers…</source>
        <translation>Добавить дела…</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Day and place…</source>
        <translation>Дата и место…</translation>
    </message>
    <message>
        <source>Rapporteur…</source>
        <translation>Докладчик…</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Докладчик: {name}</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Quorum forecast</source>
        <translation>Прогноз кворума</translation>
    </message>
    <message>
        <source>Days ahead: Left and Right walk, Enter plans a session</source>
        <translation>Ближайшие дни: ← и → переходят, Enter планирует заседание</translation>
    </message>
    <message>
        <source>Last safe day for a session</source>
        <translation>Последний надёжный день заседания</translation>
    </message>
    <message>
        <source>No day is safe</source>
        <translation>Надёжного дня нет</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) wait</source>
        <translation>
            <numerusform>%n дело ждёт</numerusform>
            <numerusform>%n дела ждут</numerusform>
            <numerusform>%n дел ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>first due {day}</source>
        <translation>ближайший срок {day}</translation>
    </message>
    <message>
        <source>{day}: quorum, {present} come, {needed} needed; {covers} in time</source>
        <translation>{day}: кворум есть, придут {present}, нужно {needed}; в срок дел: {covers}</translation>
    </message>
    <message>
        <source>{day}: no quorum, {present} come, {needed} needed; {covers} in time</source>
        <translation>{day}: кворума нет, придут {present}, нужно {needed}; в срок дел: {covers}</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>отсутствуют: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every dossier has its quorum until it is due.</source>
        <translation>По каждому делу кворум есть до его срока.</translation>
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
        <source>▲ Overdue since {day}:</source>
        <translation>▲ Просрочено с {day}:</translation>
    </message>
    <message>
        <source>▲ No quorum can be had on {day}:</source>
        <translation>▲ На {day} кворум собрать нельзя:</translation>
    </message>
    <message>
        <source>▲ Call {names} to hold the quorum on {day}:</source>
        <translation>▲ Чтобы {day} был кворум, вызовите: {names}. Дела:</translation>
    </message>
    <message>
        <source>{name} (substitute)</source>
        <translation>{name} (замещающий)</translation>
    </message>
    <message>
        <source>Plan on {day}</source>
        <translation>Назначить на {day}</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>New session</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Dossiers for the agenda</source>
        <translation>Дела для повестки дня</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Дата и место</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Включить в повестку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place in Kazakh</source>
        <translation>Место проведения (на казахском)</translation>
    </message>
    <message>
        <source>Place in Russian</source>
        <translation>Место проведения (на русском)</translation>
    </message>
    <message>
        <source>Ready dossiers</source>
        <translation>Дела, готовые к заседанию</translation>
    </message>
    <message>
        <source>Ready dossiers: Space ticks</source>
        <translation>Дела, готовые к заседанию: пробел отмечает</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sheets {given} of {expected}</source>
        <translation>оценки {given} / {expected}</translation>
    </message>
    <message>
        <source>Give the day of the session</source>
        <translation>Укажите дату заседания</translation>
    </message>
    <message>
        <source>Tick at least one dossier</source>
        <translation>Отметьте хотя бы одно дело</translation>
    </message>
</context>
<context>
    <name>RapporteurForm</name>
    <message>
        <source>Rapporteur</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>назначено</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
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
        <source>issue {n}</source>
        <translation>выдать — {n}</translation>
    </message>
    <message>
        <source>refuse {n}</source>
        <translation>отказать — {n}</translation>
    </message>
    <message>
        <source>postponed {n}</source>
        <translation>отложено — {n}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Запланировать заседание</translation>
    </message>
    <message>
        <source>Sessions of the Commission</source>
        <translation>Заседания Комиссии</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Заседаний пока нет</translation>
    </message>
    <message>
        <source>Planned, running and ended sessions of the Commission stand here.</source>
        <translation>Здесь показаны назначенные, идущие и завершённые заседания Комиссии.</translation>
    </message>
    <message>
        <source>Add dossiers to the agenda</source>
        <translation>Добавить дела в повестку дня</translation>
    </message>
    <message>
        <source>Do the next thing</source>
        <translation>Выполнить следующее действие</translation>
    </message>
    <message>
        <source>Leave the planning</source>
        <translation>Выйти из планирования</translation>
    </message>
    <message>
        <source>Name the rapporteur</source>
        <translation>Назначить докладчика</translation>
    </message>
    <message>
        <source>Leave the rapporteur</source>
        <translation>Закрыть выбор докладчика</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Quorum forecast</source>
        <translation>Прогноз кворума</translation>
    </message>
</context>
</TS>
