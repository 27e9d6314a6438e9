<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Retention</name>
    <message>
        <source>Acts of destruction</source>
        <translation>Жою туралы актілер</translation>
    </message>
    <message>
        <source>Nothing was destroyed yet</source>
        <translation>Әзірге ештеңе жойылған жоқ</translation>
    </message>
    <message>
        <source>Every act stays here, with the number of its dossiers.</source>
        <translation>Әрбір акт істерінің санымен осында қалады.</translation>
    </message>
    <message>
        <source>What became of a number</source>
        <translation>Нөмірдің тағдыры</translation>
    </message>
    <message>
        <source>Number of a dossier, notice or certificate</source>
        <translation>Істің, хабарламаның не анықтаманың нөмірі</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Dossiers past their term</source>
        <translation>Сақтау мерзімі өткен істер</translation>
    </message>
    <message>
        <source>What an act would take</source>
        <translation>Актімен не жойылады</translation>
    </message>
    <message>
        <source>Nothing is past its term</source>
        <translation>Сақтау мерзімі өткен іс жоқ</translation>
    </message>
    <message>
        <source>Drafts and closed dossiers appear here once it is over.</source>
        <translation>Мерзімі біткен жобалар мен жабық істер осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Барлығын белгілеу</translation>
    </message>
    <message>
        <source>Draft of the act</source>
        <translation>Актінің жобасы</translation>
    </message>
    <message>
        <source>Destroy by an act…</source>
        <translation>Акт бойынша жою…</translation>
    </message>
    <message>
        <source>Tick dossiers to see what would go and what would stay.</source>
        <translation>Не жойылып, не қалатынын көру үшін істерді белгілеңіз.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Жойылады</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Рұқсат ету…</translation>
    </message>
    <message>
        <source>Forbid to destroy…</source>
        <translation>Жоюға тыйым салу…</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Adopt terms by an order</source>
        <translation>Мерзімдерді бұйрықпен бекіту</translation>
    </message>
    <message>
        <source>The sets are files of the folder resources/retention. What is adopted stays as it is on that day.</source>
        <translation>Жинақтар resources/retention қалтасының файлдары болып табылады. Бекітілген мерзімдер сол күнгі күйінде қалады.</translation>
    </message>
    <message>
        <source>Set of terms</source>
        <translation>Мерзімдер жинағы</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Бұйрықтың нөмірі</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрықтың күні</translation>
    </message>
    <message>
        <source>Adopt the terms</source>
        <translation>Мерзімдерді бекіту</translation>
    </message>
    <message>
        <source>Terms in force</source>
        <translation>Қолданыстағы мерзімдер</translation>
    </message>
    <message>
        <source>Protocols of the Commission</source>
        <translation>Комиссия хаттамалары</translation>
    </message>
    <message>
        <source>for ever; no act destroys them</source>
        <translation>тұрақты; ешбір актімен жойылмайды</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Осыны толтырыңыз.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Forbid to destroy, or allow again</source>
        <translation>Жоюға тыйым салу немесе рұқсат ету</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) past their term</source>
        <translation>
            <numerusform>сақтау мерзімі өткен %n іс</numerusform>
            <numerusform>сақтау мерзімі өткен %n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms are a sample</source>
        <translation>Мерзімдер үлгі болып табылады</translation>
    </message>
    <message>
        <source>The regulation does not say them. Nothing is destroyed before the administrator adopts terms by an order.</source>
        <translation>Регламентте олар айтылмаған. Әкімші мерзімдерді бұйрықпен бекіткенге дейін ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Terms adopted by order No. {number} of {day}</source>
        <translation>Мерзімдер {day} № {number} бұйрықпен бекітілген</translation>
    </message>
    <message>
        <source>It may not be destroyed until somebody allows it.</source>
        <translation>Рұқсат берілгенге дейін істі жоюға болмайды.</translation>
    </message>
    <message>
        <source>Its term alone counts again.</source>
        <translation>Енді тек сақтау мерзімі ескеріледі.</translation>
    </message>
    <message>
        <source>The terms are adopted.</source>
        <translation>Мерзімдер бекітілді.</translation>
    </message>
    <message>
        <source>Destroyed; the act is in the journal.</source>
        <translation>Жойылды; акт журналға енгізілді.</translation>
    </message>
    <message>
        <source>Dossiers with their cards</source>
        <translation>Істер және олардың карточкалары</translation>
    </message>
    <message>
        <source>Scans of documents</source>
        <translation>Құжаттардың сканерленген көшірмелері</translation>
    </message>
    <message>
        <source>Marks of the checklist, refusals of intake</source>
        <translation>Тексеру парағының белгілері, қабылдаудан бас тартулар</translation>
    </message>
    <message>
        <source>Steps, clocks and assignments</source>
        <translation>Қадамдар, мерзімдер және тағайындаулар</translation>
    </message>
    <message>
        <source>Sheets of members and their seals</source>
        <translation>Мүшелердің бағалау парақтары және олардың мөрлері</translation>
    </message>
    <message>
        <source>Declarations and recusals</source>
        <translation>Мәлімдемелер және өздігінен бас тартулар</translation>
    </message>
    <message>
        <source>Votes, questions, remarks and special opinions</source>
        <translation>Дауыстар, сұрақтар, ескертулер және ерекше пікірлер</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>Draft of {day}</source>
        <translation>{day} жобасы</translation>
    </message>
    <message>
        <source>{kind} · counted from {since} · to be kept until {until}</source>
        <translation>{kind} · {since} бастап есептеледі · {until} дейін сақталады</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>тыйым салынған</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>тұрақты</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>from the day of receipt</source>
        <translation>қабылданған күннен бастап</translation>
    </message>
    <message>
        <source>from the day the dossier was closed</source>
        <translation>іс жабылған күннен бастап</translation>
    </message>
    <message>
        <source>from the last day of the certificate and of those that stand on it</source>
        <translation>анықтаманың және соған негізделген анықтамалардың соңғы күнінен бастап</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Act No. {number} of {day}</source>
        <translation>{day} № {number} акт</translation>
    </message>
    <message>
        <source>Lines of the registers, without personal data: {count}</source>
        <translation>Дербес деректерсіз журнал жазбалары: {count}</translation>
    </message>
    <message>
        <source>The journal: who did what and when, without personal data</source>
        <translation>Іс-қимылдар журналы: кім, қашан, не істеді — дербес деректерсіз</translation>
    </message>
    <message>
        <source>Protocols of the Commission, kept for ever with the applicants&apos; names in them: {named}</source>
        <translation>Тұрақты, көрсетілетін қызметті алушылардың аты-жөнімен бірге сақталатын Комиссия хаттамалары: {named}</translation>
    </message>
    <message>
        <source>Backups made before, until they are replaced by newer ones</source>
        <translation>Бұрын жасалған сақтық көшірмелер — жаңаларымен ауыстырылғанға дейін</translation>
    </message>
    <message>
        <source>Nothing of this number was destroyed.</source>
        <translation>Бұл нөмірмен ештеңе жойылмаған.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>{kind} {number} of {day}: destroyed by act No. {act} of {on}</source>
        <translation>{kind} {number} ({day}): {on} № {act} акт бойынша жойылған</translation>
    </message>
    <message>
        <source>Forbid to destroy {name}</source>
        <translation>Жоюға тыйым салу: {name}</translation>
    </message>
    <message>
        <source>Allow to destroy {name} again</source>
        <translation>Жоюға қайта рұқсат ету: {name}</translation>
    </message>
    <message>
        <source>It stays, whatever its term, until somebody allows it again.</source>
        <translation>Мерзіміне қарамастан, қайта рұқсат берілгенге дейін сақталады.</translation>
    </message>
    <message>
        <source>From then on its term alone counts.</source>
        <translation>Содан кейін тек сақтау мерзімі ескеріледі.</translation>
    </message>
    <message>
        <source>Forbid to destroy</source>
        <translation>Жоюға тыйым салу</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Рұқсат ету</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Destroy by an act: {what}</source>
        <translation>Акт бойынша жою: {what}</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Destroy {what}</source>
        <translation>Жою: {what}</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Актінің нөмірі</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Актінің күні</translation>
    </message>
    <message>
        <source>To confirm, write: {what}</source>
        <translation>Растау үшін жазыңыз: {what}</translation>
    </message>
</context>
</TS>
