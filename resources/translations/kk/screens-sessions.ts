<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Отырыс әлі жоқ</translation>
    </message>
    <message>
        <source>Plan the first one.</source>
        <translation>Біріншісін жоспарлаңыз.</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} отырысы</translation>
    </message>
    <message>
        <source>Agenda: Alt+Up and Alt+Down move a dossier</source>
        <translation>Күн тәртібі: Alt+↑ және Alt+↓ істі жылжытады</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Күн тәртібі бос</translation>
    </message>
    <message>
        <source>Add dossiers that wait for a session.</source>
        <translation>Отырысты күтіп тұрған істерді қосыңыз.</translation>
    </message>
    <message>
        <source>Hidden: you stepped back</source>
        <translation>Жасырын: сіз қарсылық білдірдіңіз</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалды</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>бас тарту</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Отырысқа өту</translation>
    </message>
    <message>
        <source>Continue the session</source>
        <translation>Отырысты жалғастыру</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Хаттама жобасы</translation>
    </message>
    <message>
        <source>Add dossiers…</source>
        <translation>Іс қосу…</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Day and place…</source>
        <translation>Күні мен орны…</translation>
    </message>
    <message>
        <source>Rapporteur…</source>
        <translation>Баяндамашы…</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Баяндамашы: {name}</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Quorum forecast</source>
        <translation>Кворум болжамы</translation>
    </message>
    <message>
        <source>Days ahead: Left and Right walk, Enter plans a session</source>
        <translation>Алдағы күндер: ← және → жүреді, Enter отырысты жоспарлайды</translation>
    </message>
    <message>
        <source>Last safe day for a session</source>
        <translation>Отырыс үшін соңғы сенімді күн</translation>
    </message>
    <message>
        <source>No day is safe</source>
        <translation>Сенімді күн жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) wait</source>
        <translation>
            <numerusform>%n іс күтуде</numerusform>
            <numerusform>%n іс күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>first due {day}</source>
        <translation>ең ерте мерзім {day}</translation>
    </message>
    <message>
        <source>{day}: quorum, {present} come, {needed} needed; {covers} in time</source>
        <translation>{day}: кворум бар, {present} келеді, {needed} керек; мерзімінде {covers} іс</translation>
    </message>
    <message>
        <source>{day}: no quorum, {present} come, {needed} needed; {covers} in time</source>
        <translation>{day}: кворум жоқ, {present} келеді, {needed} керек; мерзімінде {covers} іс</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>болмайды: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every dossier has its quorum until it is due.</source>
        <translation>Әр істің мерзіміне дейін кворум бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Overdue since {day}:</source>
        <translation>▲ {day} бастап мерзімі өткен:</translation>
    </message>
    <message>
        <source>▲ No quorum can be had on {day}:</source>
        <translation>▲ {day} күні кворум жинау мүмкін емес:</translation>
    </message>
    <message>
        <source>▲ Call {names} to hold the quorum on {day}:</source>
        <translation>▲ {day} күні кворум болуы үшін {names} шақырылсын:</translation>
    </message>
    <message>
        <source>{name} (substitute)</source>
        <translation>{name} (алмастырушы)</translation>
    </message>
    <message>
        <source>Plan on {day}</source>
        <translation>{day} күніне жоспарлау</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>New session</source>
        <translation>Жаңа отырыс</translation>
    </message>
    <message>
        <source>Dossiers for the agenda</source>
        <translation>Күн тәртібіне енгізілетін істер</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Күні мен орны</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>Отырысты жоспарлау</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Күн тәртібіне енгізу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Place in Kazakh</source>
        <translation>Өтетін орны (қазақша)</translation>
    </message>
    <message>
        <source>Place in Russian</source>
        <translation>Өтетін орны (орысша)</translation>
    </message>
    <message>
        <source>Ready dossiers</source>
        <translation>Отырысқа дайын істер</translation>
    </message>
    <message>
        <source>Ready dossiers: Space ticks</source>
        <translation>Отырысқа дайын істер: бос орын пернесі белгілейді</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n таңдалды</numerusform>
            <numerusform>%n таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>sheets {given} of {expected}</source>
        <translation>бағалар {given} / {expected}</translation>
    </message>
    <message>
        <source>Give the day of the session</source>
        <translation>Отырыс күнін көрсетіңіз</translation>
    </message>
    <message>
        <source>Tick at least one dossier</source>
        <translation>Кемінде бір істі белгілеңіз</translation>
    </message>
</context>
<context>
    <name>RapporteurForm</name>
    <message>
        <source>Rapporteur</source>
        <translation>Баяндамашы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарлы</translation>
    </message>
    <message>
        <source>running</source>
        <translation>өтіп жатыр</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>аяқталды</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>issue {n}</source>
        <translation>беру — {n}</translation>
    </message>
    <message>
        <source>refuse {n}</source>
        <translation>бас тарту — {n}</translation>
    </message>
    <message>
        <source>postponed {n}</source>
        <translation>кейінге қалды — {n}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Отырыс жоспарлау</translation>
    </message>
    <message>
        <source>Sessions of the Commission</source>
        <translation>Комиссия отырыстары</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Отырыс әлі жоқ</translation>
    </message>
    <message>
        <source>Planned, running and ended sessions of the Commission stand here.</source>
        <translation>Мұнда Комиссияның жоспарланған, өтіп жатқан және аяқталған отырыстары тұрады.</translation>
    </message>
    <message>
        <source>Add dossiers to the agenda</source>
        <translation>Күн тәртібіне іс қосу</translation>
    </message>
    <message>
        <source>Do the next thing</source>
        <translation>Келесі әрекетті орындау</translation>
    </message>
    <message>
        <source>Leave the planning</source>
        <translation>Жоспарлаудан шығу</translation>
    </message>
    <message>
        <source>Name the rapporteur</source>
        <translation>Баяндамашыны белгілеу</translation>
    </message>
    <message>
        <source>Leave the rapporteur</source>
        <translation>Баяндамашы таңдауын жабу</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Quorum forecast</source>
        <translation>Кворум болжамы</translation>
    </message>
</context>
</TS>
