<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActDetail</name>
    <message>
        <source>Done here {moment}</source>
        <translation>Осында істелген уақыты: {moment}</translation>
    </message>
    <message>
        <source>by a clock that was fast</source>
        <translation>озық сағат бойынша</translation>
    </message>
    <message>
        <source>Whose word holds?</source>
        <translation>Кімнің жазғаны қалады?</translation>
    </message>
    <message>
        <source>Arrows left and right choose, up and down go from field to field. What is chosen becomes a new change of the card as it is now.</source>
        <translation>Сол және оң бағыттауыштар таңдайды, жоғары және төмен өрістен өріске өтеді. Таңдалғаны карточканың қазіргі күйіне жаңа өзгеріс болады.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Не жазылды</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Реттеу</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Мәтінді көшіру</translation>
    </message>
    <message>
        <source>To a file for another desk…</source>
        <translation>Басқа орынға файлмен…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Жіберілуді күтіп тұр</translation>
    </message>
    <message>
        <source>Nothing is to be done: it goes out by itself with the next network.</source>
        <translation>Ештеңе істеу қажет емес: желі пайда болғанда өзі жіберіледі.</translation>
    </message>
    <message>
        <source>Waits for an earlier thing that was not accepted</source>
        <translation>Қабылданбаған алдыңғы әрекетті күтіп тұр</translation>
    </message>
    <message>
        <source>Settle or withdraw that one first; this one is then sent by itself.</source>
        <translation>Алдымен сол әрекетті реттеңіз немесе қайтарып алыңыз; содан кейін бұл өзі жіберіледі.</translation>
    </message>
    <message>
        <source>Not accepted: {reason}</source>
        <translation>Қабылданбады: {reason}</translation>
    </message>
    <message>
        <source>What you wrote is kept here: copy it, settle it or withdraw it.</source>
        <translation>Жазғаныңыз осында сақталған: көшіріңіз, реттеңіз немесе қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>What you wrote is kept here: copy it or withdraw it.</source>
        <translation>Жазғаныңыз осында сақталған: көшіріңіз немесе қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>Changed by {person}</source>
        <translation>Өзгерткен: {person}</translation>
    </message>
</context>
<context>
    <name>CentreHead</name>
    <message>
        <source>Shared database</source>
        <translation>Ортақ дерекқор</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Қазір синхрондау</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтады</translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Желі үзілген уақыт: {moment}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Синхрондалуда…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сәтсіз</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Әлі синхрондалмаған</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Байланыс бар</translation>
    </message>
    <message>
        <source>The history in the shared database is not the one seen before</source>
        <translation>Ортақ дерекқордағы тарих бұрынғысына сәйкес келмейді</translation>
    </message>
    <message>
        <source>What happened: the chain of the audit no longer fits what this computer witnessed earlier. The server was restored without notice, or somebody changed records behind the program&apos;s back. What is safe: everything on this computer, sent or not. What to do: go on working here, do not lay the copy aside, and {call} at once.</source>
        <translation>Не болды: аудит тізбегі осы компьютерде бұрын тіркелгенге сәйкес келмейді. Сервер ескертусіз қалпына келтірілген немесе біреу жазбаларды бағдарламадан тыс өзгерткен. Не сақталды: осы компьютердегінің бәрі, жіберілгені де, жіберілмегені де. Не істеу керек: осында жұмысты жалғастырыңыз, көшірмені шетке қоймаңыз және дереу {call}.</translation>
    </message>
    <message>
        <source>The shared database does not accept this login</source>
        <translation>Ортақ дерекқор бұл логинді қабылдамайды</translation>
    </message>
    <message>
        <source>The account was disabled or its password changed. Everything done here is kept; {call}.</source>
        <translation>Тіркелгі өшірілген немесе құпиясөзі өзгертілген. Осында істелгеннің бәрі сақталған; {call}.</translation>
    </message>
    <message>
        <source>This program is too old for the shared database</source>
        <translation>Бұл бағдарлама ортақ дерекқор үшін тым ескі</translation>
    </message>
    <message>
        <source>What was done here is still sent, but nothing is received: update it.</source>
        <translation>Осында істелген жұмыс әлі жіберіледі, бірақ ештеңе қабылданбайды: бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>Everything is kept; it is tried again by itself. Code: {code}</source>
        <translation>Бәрі сақталған; синхрондау өзі қайталанады. Коды: {code}</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>Соңғы синхрондау сәтсіз аяқталды</translation>
    </message>
    <message>
        <source>The shared database is newer than this program</source>
        <translation>Ортақ дерекқор бұл бағдарламадан жаңа</translation>
    </message>
    <message>
        <source>Work goes on; some things are shown read-only until it is updated.</source>
        <translation>Жұмысты жалғастыра аласыз; жаңартылғанша кейбір деректер тек оқу үшін көрсетіледі.</translation>
    </message>
    <message>
        <source>The local copy is not complete yet</source>
        <translation>Жергілікті көшірме әлі толық емес</translation>
    </message>
    <message>
        <source>Lists may lack older dossiers until the first synchronisation is over.</source>
        <translation>Алғашқы синхрондау аяқталғанша тізімдерде ескі істер болмауы мүмкін.</translation>
    </message>
    <message>
        <source>call the administrator</source>
        <translation>әкімшіге хабарласыңыз</translation>
    </message>
    <message>
        <source>call the administrator: {names}</source>
        <translation>әкімшіге хабарласыңыз: {names}</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Соңғы синхрондау</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>by itself every minute</source>
        <translation>минут сайын өзі</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>ең ескісі: {moment}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеген</translation>
    </message>
    <message>
        <source>everything is there</source>
        <translation>бәрі ортақ дерекқорда</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>waits for your word</source>
        <translation>сіздің шешіміңізді күтеді</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Бұл компьютердің сағаты</translation>
    </message>
    <message>
        <source>put it right: deadlines go by the server</source>
        <translation>түзетіңіз: мерзімдер сервер бойынша</translation>
    </message>
    <message>
        <source>next try {moment}</source>
        <translation>келесі әрекет: {moment}</translation>
    </message>
    <message>
        <source>as the server&apos;s</source>
        <translation>сервермен бірдей</translation>
    </message>
    <message numerus="yes">
        <source>%n s fast</source>
        <translation>
            <numerusform>%n с озық</numerusform>
            <numerusform>%n с озық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s slow</source>
        <translation>
            <numerusform>%n с артта</numerusform>
            <numerusform>%n с артта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n мин озық</numerusform>
            <numerusform>%n мин озық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n мин артта</numerusform>
            <numerusform>%n мин артта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopsPage</name>
    <message>
        <source>Desktops</source>
        <translation>Жұмыс орындары</translation>
    </message>
    <message>
        <source>The shared database is not asked now</source>
        <translation>Қазір ортақ дерекқорға сұрау салынбайды</translation>
    </message>
    <message>
        <source>No desktop has been heard of yet</source>
        <translation>Әзірге ешбір жұмыс орны хабар берген жоқ</translation>
    </message>
    <message>
        <source>heard {moment}</source>
        <translation>хабары: {moment}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>бәрі жіберілген</translation>
    </message>
    <message>
        <source>unsent since {moment}</source>
        <translation>ең ескі жіберілмегені: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n жіберілмеген</numerusform>
            <numerusform>%n жіберілмеген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Scans on their way</source>
        <translation>Жолдағы сканерленген көшірмелер</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>жіберілуі тиіс</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>келуі тиіс</translation>
    </message>
</context>
<context>
    <name>SettleGrid</name>
    <message>
        <source>Before</source>
        <translation>Бұрынғысы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Theirs, now valid</source>
        <translation>Басқанікі, қазір күшінде</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>өзгермеген</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Settled: it is sent as a new change</source>
        <translation>Реттелді: жаңа өзгеріс ретінде жіберіледі</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Реттеу</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Мәтінді көшіру</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Файлдан қабылдау…</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>Синхрондауды тоқтату</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>What the shared database has not taken</source>
        <translation>Ортақ дерекқор қабылдамаған әрекеттер</translation>
    </message>
    <message>
        <source>This desktop&apos;s work</source>
        <translation>Осы орындағы жұмыс</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканерленген көшірмелер</translation>
    </message>
    <message>
        <source>Desktops</source>
        <translation>Жұмыс орындары</translation>
    </message>
    <message>
        <source>Everything done here has been taken by the shared database</source>
        <translation>Осында істелгеннің бәрін ортақ дерекқор қабылдады</translation>
    </message>
    <message>
        <source>What you do next is sent by itself, two seconds after you have done it.</source>
        <translation>Бұдан былай істегеніңіз екі секундтан кейін өзі жіберіледі.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>кідіртілген</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>жіберілмеген</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Withdraw “{what}”?</source>
        <translation>«{what}» қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>It is taken back here and never sent. Copy its words first if you need them.</source>
        <translation>Ол осында қайтарып алынады және ешқашан жіберілмейді. Мәтіні керек болса, алдымен көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>Dossiers and unsent work in files</source>
        <translation>Файлдардағы істер мен жіберілмеген жұмыс</translation>
    </message>
    <message>
        <source>Dossier {number} taken in; sent by {person}</source>
        <translation>{number} ісі қабылданды; жіберген: {person}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of another desktop taken over</source>
        <translation>
            <numerusform>Басқа орыннан %n әрекет қабылданды</numerusform>
            <numerusform>Басқа орыннан %n әрекет қабылданды</numerusform>
        </translation>
    </message>
</context>
</TS>
