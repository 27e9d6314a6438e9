<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>Do the next step</source>
        <translation>Келесі іс-қимылды орындау</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Search on this desk</source>
        <translation>Осы үстелден іздеу</translation>
    </message>
    <message>
        <source>New application, new session, or what is late</source>
        <translation>Жаңа өтініш, жаңа отырыс немесе мерзімі өткендер</translation>
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
        <source>Waiting</source>
        <translation>Күтіп тұр</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Келесі жұмыс күні</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Бағалау керек</translation>
    </message>
    <message>
        <source>Sheet submitted</source>
        <translation>Баға берілді</translation>
    </message>
    <message>
        <source>Ready for a session</source>
        <translation>Отырысқа дайын</translation>
    </message>
    <message>
        <source>Without an executor</source>
        <translation>Орындаушысы жоқ</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Сізді күтіп тұрған іс жоқ</translation>
    </message>
    <message>
        <source>A dossier comes here by itself when its step is yours.</source>
        <translation>Іс-қимыл сізге жеткенде, іс осында өзі келеді.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Мерзімі өткен іс жоқ</translation>
    </message>
    <message>
        <source>All that waits for you is within its time.</source>
        <translation>Сізді күтіп тұрғанның бәрі мерзімінде.</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Бүгін мерзімі аяқталатын іс жоқ</translation>
    </message>
    <message>
        <source>See what is due on the next days under the other counters.</source>
        <translation>Келесі күндердің мерзімдері — басқа көрсеткіштерде.</translation>
    </message>
    <message>
        <source>Nothing is due on the next business day</source>
        <translation>Келесі жұмыс күніне мерзім жоқ</translation>
    </message>
    <message>
        <source>See all that waits under the other counters.</source>
        <translation>Күтіп тұрғанның бәрі — басқа көрсеткіштерде.</translation>
    </message>
    <message>
        <source>No dossier waits for your sheet</source>
        <translation>Сіздің бағаңызды күтіп тұрған іс жоқ</translation>
    </message>
    <message>
        <source>A dossier comes here when it is referred to the Commission.</source>
        <translation>Іс Комиссия қарауына енгізілгенде осында келеді.</translation>
    </message>
    <message>
        <source>You have submitted no sheet yet</source>
        <translation>Сіз әлі баға берген жоқсыз</translation>
    </message>
    <message>
        <source>Dossiers stay here until their session is held.</source>
        <translation>Істер отырыс өткенше осында тұрады.</translation>
    </message>
    <message>
        <source>No dossier is ready for a session</source>
        <translation>Отырысқа дайын іс жоқ</translation>
    </message>
    <message>
        <source>A dossier is ready when every member has given a sheet.</source>
        <translation>Барлық мүше баға бергенде іс дайын болады.</translation>
    </message>
    <message>
        <source>Every dossier has its executor</source>
        <translation>Барлық істің орындаушысы бар</translation>
    </message>
    <message>
        <source>A dossier comes here when it is registered.</source>
        <translation>Іс тіркелгеннен кейін осында келеді.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңа отырыс</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Nothing is found on your desk</source>
        <translation>Үстеліңізден ештеңе табылмады</translation>
    </message>
    <message>
        <source>Try a part of the number or of the name, or look in all dossiers.</source>
        <translation>Нөмірдің не аты-жөнінің бір бөлігін жазып көріңіз немесе барлық істерден іздеңіз.</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Отырысты дайындау</translation>
    </message>
</context>
<context>
    <name>DeskPreview</name>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>passport %1</source>
        <translation>паспорт %1</translation>
    </message>
    <message>
        <source>It opens once you have declared to have no conflict of interest.</source>
        <translation>Мүдделер қақтығысының жоқтығын мәлімдегеннен кейін ашылады.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Келіп түсуі</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>No dossier is chosen</source>
        <translation>Іс таңдалмаған</translation>
    </message>
    <message>
        <source>Its dates and its next step are shown here.</source>
        <translation>Мұнда істің мерзімдері мен келесі іс-қимылы көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>My desk</source>
        <translation>Менің үстелім</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>Кімнің үстелі</translation>
    </message>
    <message>
        <source>Number, person, profession</source>
        <translation>Нөмірі, аты-жөні, кәсібі</translation>
    </message>
</context>
<context>
    <name>ProviderSheet</name>
    <message>
        <source>Name of the service provider</source>
        <translation>Көрсетілетін қызметті берушінің атауы</translation>
    </message>
    <message>
        <source>Papers of today and later bear it; those of earlier days keep theirs.</source>
        <translation>Бүгінгі және кейінгі құжаттарда осы атау тұрады; бұрынғы күндердің құжаттары өз атауын сақтайды.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Атауды сақтау</translation>
    </message>
    <message>
        <source>Name of the service provider in Kazakh</source>
        <translation>Көрсетілетін қызметті берушінің қазақша атауы</translation>
    </message>
    <message>
        <source>Name of the service provider in Russian</source>
        <translation>Көрсетілетін қызметті берушінің орысша атауы</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Dossier %1 is referred to the Commission</source>
        <translation>%1 ісі Комиссия қарауына енгізілді</translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) of intake to confirm</source>
        <translation>
            <numerusform>Қабылдаудан бас тартудың %n жобасын бекіту керек</numerusform>
            <numerusform>Қабылдаудан бас тартудың %n жобасын бекіту керек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the time for refusing intake ends on %2.</source>
        <translation>%1: қабылдаудан бас тарту мерзімі %2 күні аяқталады.</translation>
    </message>
    <message>
        <source>Look at the refusal</source>
        <translation>Бас тартуды қарау</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Менің кезегім</translation>
    </message>
</context>
<context>
    <name>SheetsBanner</name>
    <message numerus="yes">
        <source>%n dossier(s) wait for your declaration.</source>
        <translation>
            <numerusform>%n іс сіздің мәлімдемеңізді күтуде.</numerusform>
            <numerusform>%n іс сіздің мәлімдемеңізді күтуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>They open once you have declared to have no conflict of interest.</source>
        <translation>Олар мүдделер қақтығысының жоқтығын мәлімдегеннен кейін ашылады.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Мәлімдеу</translation>
    </message>
    <message numerus="yes">
        <source>The secretary reminds you: %n sheet(s) missing</source>
        <translation>
            <numerusform>Хатшы еске салады: %n бағалау парағы жоқ</numerusform>
            <numerusform>Хатшы еске салады: %n бағалау парағы жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminded on {moment}.</source>
        <translation>Еске салынған уақыты: {moment}.</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Қазір бағалау</translation>
    </message>
</context>
<context>
    <name>StateDesk</name>
    <message>
        <source>This office</source>
        <translation>Осы мекеме</translation>
    </message>
    <message>
        <source>Calendar of business days</source>
        <translation>Жұмыс күндерінің күнтізбесі</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерийлер</translation>
    </message>
    <message>
        <source>People and the Commission</source>
        <translation>Қызметкерлер және Комиссия</translation>
    </message>
    <message>
        <source>What the regulation leaves open</source>
        <translation>Регламентте айқындалмаған мәселелер</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n мәселе назар аударуды талап етеді</numerusform>
            <numerusform>%n мәселе назар аударуды талап етеді</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator sees no dossiers: only what they are worked by.</source>
        <translation>Әкімші істерді көрмейді: тек олар неге сүйеніп жүргізілетінін көреді.</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Бәрі ретінде</translation>
    </message>
    <message>
        <source>Name of the service provider</source>
        <translation>Көрсетілетін қызметті берушінің атауы</translation>
    </message>
    <message>
        <source>Not given: the papers bear the ministry of the regulation</source>
        <translation>Берілмеген: құжаттарда регламенттегі министрлік тұрады</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>Соңғы сақтық көшірме жасалмады</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>Әзірге біреуі де жасалмаған</translation>
    </message>
    <message>
        <source>The newest is of %1</source>
        <translation>Ең жаңасы: %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 жыл</translation>
    </message>
    <message>
        <source>Not taken over: no due date can be counted</source>
        <translation>Енгізілмеген: мерзімдерді есептеу мүмкін емес</translation>
    </message>
    <message>
        <source>Not confirmed: due dates are preliminary</source>
        <translation>Расталмаған: мерзімдер алдын ала есептелген</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>A sample, until a set is adopted by an order</source>
        <translation>Бұйрықпен бекітілгенге дейін — үлгі</translation>
    </message>
    <message>
        <source>Adopted by order No. %1 of %2</source>
        <translation>%2 № %1 бұйрықпен бекітілген</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) work with the program</source>
        <translation>
            <numerusform>Бағдарламада %n адам жұмыс істейді</numerusform>
            <numerusform>Бағдарламада %n адам жұмыс істейді</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds the role: %1</source>
        <translation>Бұл рөлді ешкім атқармайды: %1</translation>
    </message>
    <message>
        <source>Every role is held</source>
        <translation>Барлық рөлдің атқарушысы бар</translation>
    </message>
    <message>
        <source>Composition of the Commission</source>
        <translation>Комиссияның құрамы</translation>
    </message>
    <message>
        <source>No order names it: no session can be held</source>
        <translation>Бұйрық жоқ: отырыс өткізу мүмкін емес</translation>
    </message>
    <message numerus="yes">
        <source>Order No. %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>%2 № %1 бұйрық, %n мүше</numerusform>
            <numerusform>%2 № %1 бұйрық, %n мүше</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings of the procedures</source>
        <translation>Рәсімдердің түсіндірмелері</translation>
    </message>
    <message>
        <source>All confirmed by the ministry</source>
        <translation>Барлығын министрлік растаған</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) not confirmed by the ministry</source>
        <translation>
            <numerusform>Министрлік растамаған түсіндірмелер: %n</numerusform>
            <numerusform>Министрлік растамаған түсіндірмелер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of documents</source>
        <translation>Құжаттар тізбелері</translation>
    </message>
    <message>
        <source>Reasons of refusal</source>
        <translation>Бас тарту себептері</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Кәсіптер</translation>
    </message>
    <message>
        <source>A sample, not adopted yet</source>
        <translation>Үлгі, әлі бекітілмеген</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Бекітілген</translation>
    </message>
</context>
</TS>
