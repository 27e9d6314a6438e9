<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Choose a person</source>
        <translation>Адамды таңдаңыз</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Себебін таңдаңыз</translation>
    </message>
    <message>
        <source>The step is late: say why</source>
        <translation>Іс-қимыл кешікті: себебін көрсетіңіз</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Why the step is late</source>
        <translation>Кешігу себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Applicant</source>
        <translation>Көрсетілетін қызметті алушы</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>To refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Шешім қабылдаған</translation>
    </message>
    <message>
        <source>as the Commission recommended</source>
        <translation>Комиссия ұсынымына сәйкес</translation>
    </message>
    <message>
        <source>against the Commission&apos;s recommendation</source>
        <translation>Комиссия ұсынымынан өзгеше</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негізі</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>{there} of {all}</source>
        <translation>{all} ішінен {there}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Name the executor</source>
        <translation>Орындаушыны айқындау</translation>
    </message>
    <message>
        <source>Name another executor</source>
        <translation>Орындаушыны ауыстыру</translation>
    </message>
    <message>
        <source>Refer to the Commission</source>
        <translation>Комиссияға енгізу</translation>
    </message>
    <message>
        <source>Confirm the refusal of intake</source>
        <translation>Қабылдаудан бас тартуды бекіту</translation>
    </message>
    <message>
        <source>Refuse intake…</source>
        <translation>Қабылдаудан бас тарту…</translation>
    </message>
    <message>
        <source>Return to the step before</source>
        <translation>Алдыңғы іс-қимылға қайтару</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Өтініш беруші қайтарып алды</translation>
    </message>
    <message>
        <source>Open card and papers</source>
        <translation>Карта мен құжаттарды ашу</translation>
    </message>
    <message>
        <source>The executor is named</source>
        <translation>Орындаушы айқындалды</translation>
    </message>
    <message>
        <source>Another executor is named</source>
        <translation>Орындаушы ауыстырылды</translation>
    </message>
    <message>
        <source>Referred to the Commission</source>
        <translation>Комиссияға енгізілді</translation>
    </message>
    <message>
        <source>The refusal of intake is confirmed</source>
        <translation>Қабылдаудан бас тарту бекітілді</translation>
    </message>
    <message>
        <source>Returned to the step before</source>
        <translation>Алдыңғы іс-қимылға қайтарылды</translation>
    </message>
    <message>
        <source>The dossier is closed as withdrawn</source>
        <translation>Іс қайтарып алынды деп жабылды</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>Refusal of intake</source>
        <translation>Қабылдаудан бас тарту</translation>
    </message>
    <message>
        <source>Extract from the protocol</source>
        <translation>Хаттамадан үзінді</translation>
    </message>
    <message>
        <source>Notice of the decision</source>
        <translation>Шешім туралы хабарлама</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Certificate for up to three months</source>
        <translation>Үш айға дейінгі анықтама</translation>
    </message>
    <message>
        <source>Certificate after employment</source>
        <translation>Жұмысқа орналасқаннан кейінгі анықтама</translation>
    </message>
    <message>
        <source>Re-issued certificate</source>
        <translation>Қайта ресімделген анықтама</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Телнұсқа</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілген</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ауыстырылған</translation>
    </message>
    <message>
        <source>Go to the sessions</source>
        <translation>Отырыстарға өту</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>The whole dossier is due {date}</source>
        <translation>Істің жалпы мерзімі {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) in hand</source>
        <translation>
            <numerusform>%n жұмыс күні қорда</numerusform>
            <numerusform>%n жұмыс күні қорда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) behind</source>
        <translation>
            <numerusform>%n жұмыс күніне кешігуде</numerusform>
            <numerusform>%n жұмыс күніне кешігуде</numerusform>
        </translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>артық күн жоқ</translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>No new days are given: the dates of the steps stand as they are.</source>
        <translation>Жаңа мерзім берілмейді: іс-қимыл мерзімдері өзгермейді.</translation>
    </message>
    <message>
        <source>The executor gets the dossier at once (para 7.1).</source>
        <translation>Іс орындаушыға бірден беріледі (7.1-т.).</translation>
    </message>
    <message>
        <source>The step before is opened again under its former date: no new days.</source>
        <translation>Алдыңғы іс-қимыл бұрынғы мерзімімен қайта ашылады: жаңа күн берілмейді.</translation>
    </message>
    <message>
        <source>Why it is returned</source>
        <translation>Қайтару себебі</translation>
    </message>
    <message>
        <source>The dossier is closed for good; this counts as no refusal (A21).</source>
        <translation>Іс біржола жабылады; бұл бас тарту болып саналмайды (A21).</translation>
    </message>
    <message>
        <source>Close as withdrawn</source>
        <translation>Қайтарып алынды деп жабу</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Drafted by {name}:</source>
        <translation>Жобаны дайындаған: {name}</translation>
    </message>
    <message>
        <source>Confirming closes the dossier; the applicant gets the refusal.</source>
        <translation>Бекітілгеннен кейін іс жабылады; өтініш берушіге бас тарту беріледі.</translation>
    </message>
</context>
<context>
    <name>DossierCard</name>
    <message>
        <source>In Latin, as in the passport</source>
        <translation>Латынша, паспорттағыдай</translation>
    </message>
    <message>
        <source>In Cyrillic</source>
        <translation>Кирилше</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорты</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Паспорттың мерзімі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Received by the ministry</source>
        <translation>Министрлік алған күн</translation>
    </message>
    <message>
        <source>AIS number</source>
        <translation>ААЖ нөмірі</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Claimed profession</source>
        <translation>Мәлімделген кәсіп</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Шарттың аяқталуы</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>How it was filed</source>
        <translation>Қалай берілді</translation>
    </message>
    <message>
        <source>Received by the mission</source>
        <translation>Шетелдегі мекеме алған күн</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Хабарлама тілі</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Өкілі</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Сенімхат</translation>
    </message>
    <message>
        <source>Power of attorney until</source>
        <translation>Сенімхаттың мерзімі</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>At the ministry</source>
        <translation>Министрлікке</translation>
    </message>
    <message>
        <source>Through a mission abroad</source>
        <translation>Шетелдегі мекеме арқылы</translation>
    </message>
</context>
<context>
    <name>DossierPapers</name>
    <message>
        <source>expired {date}</source>
        <translation>мерзімі өткен {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>translated</source>
        <translation>аударылған</translation>
    </message>
    <message>
        <source>notarised</source>
        <translation>нотариат куәландырған</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Do what comes next with this dossier</source>
        <translation>Осы іс бойынша келесі іс-қимылды жасау</translation>
    </message>
    <message>
        <source>Put the dossier into a sealed file…</source>
        <translation>Істі мөрленген файлға салу…</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>This dossier is not shown</source>
        <translation>Бұл іс көрсетілмейді</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Барлық істер</translation>
    </message>
    <message>
        <source>Business process {number}</source>
        <translation>Бизнес-процесс {number}</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Істің бөлімдері</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Шығыс құжаттар</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Бизнес-процесс</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
</context>
<context>
    <name>DossierWay</name>
    <message>
        <source>Refusal of intake</source>
        <translation>Қабылдаудан бас тарту</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Application received</source>
        <translation>Өтініш қабылданды</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Орындалды: {step}</translation>
    </message>
    <message>
        <source>Returned from: {step}</source>
        <translation>Қайтарылды: {step}</translation>
    </message>
    <message>
        <source>Returned to the Commission</source>
        <translation>Комиссияға қайтарылды</translation>
    </message>
    <message>
        <source>Refusal of intake confirmed</source>
        <translation>Қабылдаудан бас тарту бекітілді</translation>
    </message>
    <message>
        <source>Closed as withdrawn</source>
        <translation>Қайтарып алынды деп жабылды</translation>
    </message>
    <message>
        <source>Due dates moved by a legal act</source>
        <translation>Мерзімдер құқықтық акт негізінде жылжытылды</translation>
    </message>
    <message>
        <source>Late: {reason}</source>
        <translation>Кешігу себебі: {reason}</translation>
    </message>
    <message>
        <source>Scan added: {name}</source>
        <translation>Скан қосылды: {name}</translation>
    </message>
    <message>
        <source>Refusal of intake drafted</source>
        <translation>Қабылдаудан бас тарту жобасы дайындалды</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>Dossier {number} in a file</source>
        <translation>{number} ісі файлда</translation>
    </message>
    <message>
        <source>Only the chosen person can open it, at a desktop of theirs, and only until the day it expires. It holds what that person may read anyway.</source>
        <translation>Оны тек таңдалған адам, өз жұмыс орнында және мерзімі біткенше ғана аша алады. Онда сол адам онсыз да оқи алатын мәліметтер ғана бар.</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>Мөрлеп сақтау</translation>
    </message>
    <message>
        <source>Who is to open it</source>
        <translation>Кім ашады</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it can be opened</source>
        <translation>Қанша уақыт ашуға болады</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers of the office</source>
        <translation>Қызмет көрсетушінің құжаттары</translation>
    </message>
    <message>
        <source>Certificates, one after another</source>
        <translation>Анықтамалар тізбегі</translation>
    </message>
    <message>
        <source>No paper is made before the registration.</source>
        <translation>Тіркелгенге дейін құжат жасалмайды.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>PDF сақтау: {paper}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>Open its dossier</source>
        <translation>Оның ісін ашу</translation>
    </message>
    <message>
        <source>Open the dossier of certificate {number}</source>
        <translation>{number} анықтаманың ісін ашу</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Business process</source>
        <translation>Бизнес-процесс</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Істің жағдайы</translation>
    </message>
</context>
</TS>
