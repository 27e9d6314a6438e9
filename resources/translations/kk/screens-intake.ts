<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Beside</name>
    <message>
        <source>{title}, file {number}</source>
        <translation>{title}, {number}-файл</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Applicant</source>
        <translation>Көрсетілетін қызметті алушы</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Representative, if there is one</source>
        <translation>Өкіл (болған жағдайда)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Is it the same person?</source>
        <translation>Бұл сол адам ба?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Dossiers to compare with</source>
        <translation>Салыстырылатын істер</translation>
    </message>
    <message>
        <source>This application</source>
        <translation>Осы өтініш</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес келеді</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Previous certificate</source>
        <translation>Бұрын берілген анықтама</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Шарттың аяқталуы</translation>
    </message>
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
        <source>Passport number</source>
        <translation>Паспорт нөмірі</translation>
    </message>
    <message>
        <source>IIN (if any)</source>
        <translation>ЖСН (бар болса)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
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
        <source>Claimed profession</source>
        <translation>Мәлімделген кәсіп</translation>
    </message>
    <message>
        <source>Education: institution, year</source>
        <translation>Білімі: оқу орны, жылы</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Хабарлама тілі</translation>
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
        <source>Representative&apos;s full name</source>
        <translation>Өкілдің аты-жөні</translation>
    </message>
    <message>
        <source>Power of attorney: No., date</source>
        <translation>Сенімхат: №, күні</translation>
    </message>
    <message>
        <source>At the ministry</source>
        <translation>Министрлікке</translation>
    </message>
    <message>
        <source>Mission abroad</source>
        <translation>Шетелдегі мекеме</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Latin letters only, as in the passport</source>
        <translation>Тек латын әріптері, паспорттағыдай</translation>
    </message>
    <message>
        <source>Cyrillic letters only</source>
        <translation>Тек кирилл әріптері</translation>
    </message>
    <message>
        <source>The service is for foreigners and stateless persons</source>
        <translation>Қызмет шетелдіктер мен азаматтығы жоқ адамдарға көрсетіледі</translation>
    </message>
    <message>
        <source>Not in the list. Choose an entry</source>
        <translation>Тізімде жоқ. Тізімнен таңдаңыз</translation>
    </message>
    <message>
        <source>This date is still to come</source>
        <translation>Бұл күн әлі келген жоқ</translation>
    </message>
    <message>
        <source>More than 110 years ago. Check the year</source>
        <translation>110 жылдан астам бұрын. Жылын тексеріңіз</translation>
    </message>
    <message>
        <source>Before the date of birth</source>
        <translation>Туған күнінен бұрын</translation>
    </message>
    <message>
        <source>Not later than the date of issue</source>
        <translation>Берілген күнінен кейін емес</translation>
    </message>
    <message>
        <source>Expired {valid_until}: ground of refusal</source>
        <translation>{valid_until} аяқталған: бас тарту негізі</translation>
    </message>
    <message>
        <source>An IIN has twelve digits</source>
        <translation>ЖСН он екі цифрдан тұрады</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Бақылау цифры сәйкес келмейді</translation>
    </message>
    <message>
        <source>The first six digits are no date</source>
        <translation>Алғашқы алты цифр күнді білдірмейді</translation>
    </message>
    <message>
        <source>Does not agree with the date of birth</source>
        <translation>Туған күніне сәйкес келмейді</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Электрондық пошта мекенжайы емес</translation>
    </message>
    <message>
        <source>Later than the receipt by the ministry</source>
        <translation>Министрлік алған күннен кейін</translation>
    </message>
    <message>
        <source>The contract had ended on the day of receipt</source>
        <translation>Өтініш түскен күні шарт аяқталған</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>The clock starts with the first save</source>
        <translation>Мерзім алғаш сақталған сәттен басталады</translation>
    </message>
    <message>
        <source>Registered: {left}</source>
        <translation>Тіркелді: {left}</translation>
    </message>
    <message>
        <source>Register: {left}</source>
        <translation>Тіркеу: {left}</translation>
    </message>
    <message>
        <source>{left}, by {date}</source>
        <translation>{left}, {date} дейін</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Әлі ештеңе енгізілмеді</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды {time}</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Register the application</source>
        <translation>Өтінішті тіркеу</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Жобаны сақтау</translation>
    </message>
    <message>
        <source>Refuse intake</source>
        <translation>Қабылдаудан бас тарту</translation>
    </message>
    <message>
        <source>Add scans to the chosen paper</source>
        <translation>Таңдалған құжатқа скан қосу</translation>
    </message>
    <message numerus="yes">
        <source>%n more dossier(s)</source>
        <translation>
            <numerusform>тағы %n іс</numerusform>
            <numerusform>тағы %n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>The refusal of intake is drafted</source>
        <translation>Қабылдаудан бас тарту жобасы дайын</translation>
    </message>
    <message>
        <source>The head of the unit confirms it; until then it can be drafted anew.</source>
        <translation>Оны құрылымдық бөлімшенің басшысы бекітеді; оған дейін жобаны қайта жасауға болады.</translation>
    </message>
    <message>
        <source>Registered: dossier {number}</source>
        <translation>Тіркелді: {number} іс</translation>
    </message>
    <message>
        <source>The head of the unit names the executor next.</source>
        <translation>Енді құрылымдық бөлімшенің басшысы жауапты орындаушыны айқындайды.</translation>
    </message>
    <message>
        <source>The management decides next.</source>
        <translation>Енді шешімді басшылық қабылдайды.</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile</source>
        <translation>Осы уақытта картаны басқа адам өзгертті</translation>
    </message>
    <message>
        <source>Their changes are shown; what you typed is kept and saved over them.</source>
        <translation>Оның өзгерістері көрсетілді; сіз енгізгендер сақталып, солардың үстіне жазылды.</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Келесі өтініш</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Intake of an application</source>
        <translation>Өтінішті қабылдау</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>Refuse intake…</source>
        <translation>Қабылдаудан бас тарту…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Жобаны сақтау</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>Expired on the day of receipt</source>
        <translation>Қабылдау күні мерзімі өткен</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the scan {name}</source>
        <translation>{name} сканын көрсету</translation>
    </message>
    <message>
        <source>Take the scan {name} out</source>
        <translation>{name} сканын алып тастау</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Ұсынылған</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Аударылған</translation>
    </message>
    <message>
        <source>Notarised</source>
        <translation>Нотариат куәландырған</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>Скан қосу…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>expired on the day of receipt: ground of refusal (para 7.1)</source>
        <translation>қабылдау күні мерзімі өткен: бас тарту негізі (7.1-т.)</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>required: without it the package is incomplete</source>
        <translation>талап етіледі: онсыз топтама толық емес</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>until when is it valid?</source>
        <translation>қашанға дейін жарамды?</translation>
    </message>
    <message>
        <source>no translation</source>
        <translation>аудармасы жоқ</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>аударылған</translation>
    </message>
    <message>
        <source>not notarised</source>
        <translation>нотариат куәландырмаған</translation>
    </message>
    <message>
        <source>notarised</source>
        <translation>нотариат куәландырған</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>сканы әлі жоқ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>expired {date}</source>
        <translation>мерзімі өткен {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>{there} of {all} · drop files here</source>
        <translation>{all} ішінен {there} · файлдарды осында тастаңыз</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Скандар (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Add scans</source>
        <translation>Скан қосу</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken in</source>
        <translation>
            <numerusform>%n файл қабылданбады</numerusform>
            <numerusform>%n файл қабылданбады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Professions</name>
    <message>
        <source>in demand</source>
        <translation>сұранысқа ие</translation>
    </message>
    <message>
        <source>regulated</source>
        <translation>реттелетін</translation>
    </message>
    <message>
        <source>in demand, priority sector: {sector}</source>
        <translation>сұранысқа ие, басым сала: {sector}</translation>
    </message>
    <message>
        <source>regulated profession: a permit is required</source>
        <translation>реттелетін кәсіп: рұқсат қажет</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Tick at least one reason.</source>
        <translation>Кемінде бір себепті белгілеңіз.</translation>
    </message>
    <message>
        <source>Refuse intake</source>
        <translation>Қабылдаудан бас тарту</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Draft the refusal</source>
        <translation>Бас тарту жобасын жасау</translation>
    </message>
    <message>
        <source>Found in this package</source>
        <translation>Осы топтамада анықталды</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Басқа себептер</translation>
    </message>
    <message>
        <source>Text of the refusal</source>
        <translation>Бас тарту мәтіні</translation>
    </message>
    <message>
        <source>Note for the unit head</source>
        <translation>Бөлімше басшысына ескертпе</translation>
    </message>
    <message>
        <source>Intake can no longer be refused: the documents were referred (A1).</source>
        <translation>Қабылдаудан енді бас тартуға болмайды: құжаттар Комиссияға берілді (A1).</translation>
    </message>
    <message>
        <source>Possible until {date}. The head of the unit confirms it (A2).</source>
        <translation>{date} дейін мүмкін. Құрылымдық бөлімшенің басшысы бекітеді (A2).</translation>
    </message>
    <message>
        <source>No reason is ticked yet.</source>
        <translation>Әзірге бірде-бір себеп белгіленбеген.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>This date is still to come</source>
        <translation>Бұл күн әлі келген жоқ</translation>
    </message>
    <message>
        <source>Enter the number given by AIS</source>
        <translation>ААЖ берген нөмірді енгізіңіз</translation>
    </message>
    <message>
        <source>Enter the date of registration</source>
        <translation>Тіркелген күнді енгізіңіз</translation>
    </message>
    <message>
        <source>Registration in AIS “Foreign labour force”</source>
        <translation>«Шетелдік жұмыс күші» ААЖ-да тіркеу</translation>
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
        <source>Why the step is late</source>
        <translation>Кешігу себебі</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>certificate issued</source>
        <translation>анықтама берілген</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылған</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алынған</translation>
    </message>
    <message>
        <source>intake refused</source>
        <translation>қабылдаудан бас тартылған</translation>
    </message>
    <message>
        <source>same passport</source>
        <translation>паспорты бірдей</translation>
    </message>
    <message>
        <source>same IIN</source>
        <translation>ЖСН бірдей</translation>
    </message>
    <message>
        <source>name alike</source>
        <translation>аты-жөні ұқсас</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>туған күні бірдей</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>қаралуда</translation>
    </message>
    <message>
        <source>Same person: dossier {number}, {ended}</source>
        <translation>Сол адам: {number} іс, {ended}</translation>
    </message>
    <message>
        <source>Alike: dossier {number}, {ended}</source>
        <translation>Ұқсас: {number} іс, {ended}</translation>
    </message>
</context>
</TS>
