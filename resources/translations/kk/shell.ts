<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Certificates of qualification for foreign specialists: a dossier from the counter to the certificate.</source>
        <translation>Шетелдік мамандардың біліктілігі туралы анықтамалар: өтініштен анықтамаға дейінгі бүкіл жол.</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Өзін-өзі тексеруді бастау</translation>
    </message>
    <message>
        <source>{program} {version} · data of level {schema}</source>
        <translation>{program} {version} · деректер деңгейі: {schema}</translation>
    </message>
    <message>
        <source>Inside, under their own licences: {held}</source>
        <translation>Құрамында, өз лицензияларымен: {held}</translation>
    </message>
    <message>
        <source>The self-test tries out what was installed on this computer.</source>
        <translation>Өзін-өзі тексеру осы компьютерге орнатылған бөліктерді сынап көреді.</translation>
    </message>
    <message>
        <source>Checks of the self-test</source>
        <translation>Өзін-өзі тексеру тармақтары</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін ретінде көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>кезекте</translation>
    </message>
    <message>
        <source>well</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ақаулы</translation>
    </message>
    <message>
        <source>Check {n} of {all}…</source>
        <translation>{all} тексерудің {n}-і…</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. Copy the text for your administrator.</source>
        <translation>
            <numerusform>%n тексеру өтпеді. Мәтінді көшіріп, әкімшіге беріңіз.</numerusform>
            <numerusform>%n тексеру өтпеді. Мәтінді көшіріп, әкімшіге беріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are well.</source>
        <translation>
            <numerusform>Барлық %n тексеру өтті.</numerusform>
            <numerusform>Барлық %n тексеру өтті.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Take in the dossier of {file}?</source>
        <translation>{file} топтамасындағы іс қабылдансын ба?</translation>
    </message>
    <message>
        <source>It is opened if it was sealed for you and this computer. What is here already stays as it is.</source>
        <translation>Ол сізге және осы компьютерге арнап мөрленген болса ғана ашылады. Мұндағы деректер сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Take in the dossier</source>
        <translation>Істі қабылдау</translation>
    </message>
    <message>
        <source>Dossier {number} taken in; sent by {person}</source>
        <translation>{number} ісі қабылданды; жіберген: {person}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Кодты көшіру</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Назар аударыңыз</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>About the program…</source>
        <translation>Бағдарлама туралы…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Сақтық көшірмелер…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Диагностика…</translation>
    </message>
    <message>
        <source>Gathering the diagnostics…</source>
        <translation>Диагностика деректері жиналуда…</translation>
    </message>
    <message>
        <source>The diagnostics are saved: {file}</source>
        <translation>Диагностика сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>The clock shows {now}, but the newest entry is of {newest}</source>
        <translation>Сағат {now} деп көрсетіп тұр, ал соңғы жазба {newest} жасалған</translation>
    </message>
    <message>
        <source>Everything saved is safe, and the order of the journal stays right. Due dates would be counted from a wrong day: put the computer&apos;s clock right; the window takes it over within a minute.</source>
        <translation>Сақталғанның бәрі бүтін, журналдың реті бұзылмайды. Мерзімдер қате күннен есептеледі: компьютердің сағатын түзетіңіз, терезе оны бір минут ішінде қабылдайды.</translation>
    </message>
    <message>
        <source>The clock of this computer went forward to {now}</source>
        <translation>Осы компьютердің сағаты алға, {now} жылжыды</translation>
    </message>
    <message>
        <source>The clock of this computer went back to {now}</source>
        <translation>Осы компьютердің сағаты кері, {now} жылжыды</translation>
    </message>
    <message>
        <source>Everything saved is safe; due dates were counted anew from this day. If the day is wrong, put the computer&apos;s clock right before you go on.</source>
        <translation>Сақталғанның бәрі бүтін; мерзімдер осы күннен бастап қайта есептелді. Күн қате болса, жұмысты жалғастырмас бұрын компьютердің сағатын түзетіңіз.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Сағат дұрыс</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Сертификат файлы</translation>
    </message>
    <message>
        <source>Given by the administrator: ends in .crt or .pem.</source>
        <translation>Әкімші береді: .crt немесе .pem деп аяқталады.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосылу</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Толтырыңыз</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Мұндай файл жоқ</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>The office&apos;s database is not there</source>
        <translation>Мекеменің дерекқоры табылмады</translation>
    </message>
    <message>
        <source>The office&apos;s database is damaged</source>
        <translation>Мекеменің дерекқоры зақымданған</translation>
    </message>
    <message>
        <source>The backups are safe. The damaged file is set aside and never deleted; nothing was written into it.</source>
        <translation>Сақтық көшірмелер сақтаулы. Зақымданған файл бөлек қойылады және жойылмайды; оған ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Сақтық көшірмелер, соңғысы бірінші</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Осы көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Look for backups again</source>
        <translation>Көшірмелерді қайта іздеу</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Сол күйінде ашу</translation>
    </message>
    <message>
        <source>The file is missing: it was moved, renamed or deleted.</source>
        <translation>Файл жоқ: ол жылжытылған, атауы өзгертілген немесе жойылған.</translation>
    </message>
    <message>
        <source>The beginning of the file was overwritten; it cannot be opened.</source>
        <translation>Файлдың басы бүлінген, оны ашу мүмкін емес.</translation>
    </message>
    <message>
        <source>The file is shorter than it was: a part of it was cut off.</source>
        <translation>Файл бұрынғыдан қысқа: оның бір бөлігі кесіліп қалған.</translation>
    </message>
    <message>
        <source>The program did not end in order, and the log with the last acts is missing. The database opens, but what was done last may not be in it.</source>
        <translation>Бағдарлама дұрыс аяқталмаған, соңғы әрекеттердің журналы жоқ. Дерекқор ашылады, бірақ соңғы істелгендер онда болмауы мүмкін.</translation>
    </message>
    <message>
        <source>Some pages of the file cannot be read; the disk may be failing.</source>
        <translation>Файлдың кейбір беттері оқылмайды; диск істен шығып жатқан болуы мүмкін.</translation>
    </message>
    <message>
        <source>Backup of {moment}, {age}</source>
        <translation>{moment} сақтық көшірмесі, {age}</translation>
    </message>
    <message>
        <source>The last act in it is of {moment}. What was done after it is read from the damaged file act by act and done again, as far as it can be read; the list of it lies beside the file that is set aside.</source>
        <translation>Ондағы соңғы әрекет — {moment}. Одан кейін істелгендер зақымданған файлдан әрекет-әрекетімен оқылып, оқылғанынша қайта орындалады; олардың тізімі бөлек қойылған файлдың жанында сақталады.</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation>Сақтық көшірме табылмады</translation>
    </message>
    <message>
        <source>Plug in the disk with the backups and look again. Do not delete or change anything in the office&apos;s folder, and call the administrator.</source>
        <translation>Сақтық көшірмелер сақталған дискіні қосып, қайта іздеңіз. Мекеме қалтасында ештеңені жоймаңыз және өзгертпеңіз, әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>The backup is checked and put in place</source>
        <translation>Көшірме тексеріліп, орнына қойылуда</translation>
    </message>
    <message>
        <source>This takes some seconds, for a large office a minute.</source>
        <translation>Бұған бірнеше секунд, үлкен мекемеге бір минуттай кетеді.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics for those who repair the program</source>
        <translation>Бағдарламаны жөндеушілерге арналған диагностика</translation>
    </message>
    <message>
        <source>This is all that will be in the file. It holds no names, numbers of persons or papers, marks or comments. Nothing is sent anywhere: you pass the file on yourself.</source>
        <translation>Файлда осыдан басқа ештеңе болмайды. Онда аты-жөндер, адамдар мен құжаттардың нөмірлері, бағалар мен түсініктемелер жоқ. Ешқайда ештеңе жіберілмейді: файлды өзіңіз бересіз.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Файлды сақтау…</translation>
    </message>
    <message>
        <source>Diagnostics (*.zip)</source>
        <translation>Диагностика (*.zip)</translation>
    </message>
    <message>
        <source>Texts of the file</source>
        <translation>Файлдың мәтіндері</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The shared database does not answer.</source>
        <translation>Ортақ дерекқор жауап бермейді.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name and port, then try again.</source>
        <translation>Желіні, сервердің атауы мен портын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the expected one.</source>
        <translation>Сервердің сертификаты күтілгендей емес.</translation>
    </message>
    <message>
        <source>No password was sent. Choose the certificate file that the administrator gave you; if it is that one, call the administrator: somebody may be pretending to be the server.</source>
        <translation>Құпиясөз жіберілген жоқ. Әкімші берген сертификат файлын таңдаңыз; егер ол дәл сол файл болса, әкімшіге хабарласыңыз: біреу сервер атын жамылуы мүмкін.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Логин немесе құпиясөз қате.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Caps Lock пен пернетақта тілін тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This account has been disabled.</source>
        <translation>Бұл тіркелгі өшірілген.</translation>
    </message>
    <message>
        <source>Unsent work is kept here. Call the administrator.</source>
        <translation>Жіберілмеген жұмыс осында сақталады. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Серверде мұндай атаулы дерекқор жоқ.</translation>
    </message>
    <message>
        <source>Check the name of the database with the administrator.</source>
        <translation>Дерекқордың атауын әкімшіден нақтылаңыз.</translation>
    </message>
    <message>
        <source>This database does not belong to Anyqtama.</source>
        <translation>Бұл — Anyqtama дерекқоры емес.</translation>
    </message>
    <message>
        <source>Check the name; the administrator may have to set it up first.</source>
        <translation>Атауын тексеріңіз; мүмкін, оны алдымен әкімші баптауы керек.</translation>
    </message>
    <message>
        <source>This program is older than the shared database allows.</source>
        <translation>Бұл бағдарлама ортақ дерекқор үшін тым ескі.</translation>
    </message>
    <message>
        <source>Work done here is kept and can still be sent. Install the new version.</source>
        <translation>Осында істелген жұмыс сақталады, оны әлі де жіберуге болады. Жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>This program is newer than the shared database.</source>
        <translation>Бұл бағдарлама ортақ дерекқордан жаңа.</translation>
    </message>
    <message>
        <source>The administrator must bring the shared database up to date.</source>
        <translation>Әкімші ортақ дерекқорды жаңартуы керек.</translation>
    </message>
    <message>
        <source>The shared database has not confirmed this account since {since}.</source>
        <translation>Ортақ дерекқор бұл тіркелгіні {since} бері растаған жоқ.</translation>
    </message>
    <message>
        <source>Connect to the department&apos;s network and sign in again; everything done here is kept.</source>
        <translation>Ведомство желісіне қосылып, қайта кіріңіз; осында істелгеннің бәрі сақталған.</translation>
    </message>
    <message>
        <source>The key of the local copy cannot be read.</source>
        <translation>Жергілікті көшірменің кілті оқылмайды.</translation>
    </message>
    <message>
        <source>The file of the key is damaged or missing. Call the administrator before anything else: a copy of it may be in a backup of this computer.</source>
        <translation>Кілт файлы бүлінген немесе жоқ. Алдымен әкімшіге хабарласыңыз: оның көшірмесі осы компьютердің сақтық көшірмесінде болуы мүмкін.</translation>
    </message>
    <message>
        <source>The local copy is damaged. There is a good backup of {since}.</source>
        <translation>Жергілікті көшірме зақымданған. {since} жасалған жарамды сақтық көшірмесі бар.</translation>
    </message>
    <message>
        <source>What was sent is in the shared database. Enter the password once more: the backup is put in place, the damaged file is set aside and not deleted, and unsent work is read out of it.</source>
        <translation>Жіберілгеннің бәрі ортақ дерекқорда. Құпиясөзді тағы бір рет енгізіңіз: сақтық көшірме орнына қойылады, зақымданған файл бөлек қойылады, жойылмайды, жіберілмеген жұмыс содан оқып алынады.</translation>
    </message>
    <message>
        <source>The local copy is damaged, and there is no backup of it.</source>
        <translation>Жергілікті көшірме зақымданған, оның сақтық көшірмесі жоқ.</translation>
    </message>
    <message>
        <source>What was sent is in the shared database. Enter the password once more: the copy is made anew from there, the damaged file is set aside and not deleted, and unsent work is read out of it after the first synchronisation.</source>
        <translation>Жіберілгеннің бәрі ортақ дерекқорда. Құпиясөзді тағы бір рет енгізіңіз: көшірме содан қайта жасалады, зақымданған файл бөлек қойылады, жойылмайды, жіберілмеген жұмыс алғашқы синхрондаудан кейін содан оқып алынады.</translation>
    </message>
    <message>
        <source>This local copy is open in another window of the program.</source>
        <translation>Бұл жергілікті көшірме бағдарламаның басқа терезесінде ашық.</translation>
    </message>
    <message>
        <source>Work in the other window, or close it first.</source>
        <translation>Сол терезеде жұмыс істеңіз немесе алдымен оны жабыңыз.</translation>
    </message>
    <message>
        <source>Nobody works in the office under this login.</source>
        <translation>Бұл логинмен мекемеде ешкім жұмыс істемейді.</translation>
    </message>
    <message>
        <source>Ask the administrator to enter you among the people.</source>
        <translation>Әкімшіден сізді қызметкерлер тізіміне енгізуді сұраңыз.</translation>
    </message>
    <message>
        <source>The local copy could not be opened.</source>
        <translation>Жергілікті көшірме ашылмады.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays, pass this on: {detail}</source>
        <translation>Ештеңе өзгерген жоқ. Қайталап көріңіз; қайталана берсе, мынаны хабарлаңыз: {detail}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Connect to the shared database</source>
        <translation>Ортақ дерекқорға қосылу</translation>
    </message>
    <message>
        <source>This computer gets a local copy, encrypted with your password. You can work with it for days without a network.</source>
        <translation>Бұл компьютерде құпиясөзіңізбен шифрланған жергілікті көшірме жасалады. Онымен желісіз де күндеп жұмыс істей аласыз.</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Құпиясөз ұмытылды</translation>
    </message>
    <message>
        <source>The local copy is being made</source>
        <translation>Жергілікті көшірме жасалуда</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Құлыпталған</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Nothing was closed: what you were typing is still there.</source>
        <translation>Ештеңе жабылған жоқ: теріп жатқаныңыз орнында.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Басқа мекеме…</translation>
    </message>
    <message>
        <source>You can begin as soon as your own tasks are here; the rest comes while you work.</source>
        <translation>Өз тапсырмаларыңыз келгенде-ақ бастай аласыз; қалғаны жұмыс барысында келеді.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Бұрын сақталғанның бәрі орнында.</translation>
    </message>
    <message>
        <source>A stored file no longer matches its fingerprint.</source>
        <translation>Сақталған файл бақылау сомасына сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Everything saved before is safe; nothing was half-written.</source>
        <translation>Бұған дейін сақталғанның бәрі бүтін; ештеңе жартылай жазылған жоқ.</translation>
    </message>
    <message>
        <source>Leave the window open, free some space on the disk, then do it again.</source>
        <translation>Терезені жаппаңыз, дискіде орын босатып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The folder or a file in it may not be written to.</source>
        <translation>Қалтаға немесе ондағы файлға жазуға рұқсат жоқ.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to write to the folder, or choose another one, then do it again.</source>
        <translation>Әкімшіден қалтаға жазу құқығын сұраңыз немесе басқа қалтаны таңдап, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>Another window of the program is writing at this moment.</source>
        <translation>Дәл қазір бағдарламаның басқа терезесі жазып жатыр.</translation>
    </message>
    <message>
        <source>Wait until the other window is done, then do it again.</source>
        <translation>Басқа терезе аяқтағанша күтіп, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it.</source>
        <translation>Диск сұралған әрекетті орындамады.</translation>
    </message>
    <message>
        <source>Everything saved before is kept as far as the disk is sound.</source>
        <translation>Бұған дейін сақталғанның бәрі диск бүтін болғанша сақтаулы.</translation>
    </message>
    <message>
        <source>Check that the disk is connected; if it stays, make a backup and tell the administrator.</source>
        <translation>Дискінің қосылғанын тексеріңіз; қайталана берсе, сақтық көшірме жасап, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Дерекқор зақымданған.</translation>
    </message>
    <message>
        <source>The backups are not touched by it.</source>
        <translation>Сақтық көшірмелерге бұл әсер етпейді.</translation>
    </message>
    <message>
        <source>Close the window and start the program again: it offers the newest good backup.</source>
        <translation>Терезені жауып, бағдарламаны қайта іске қосыңыз: ол ең соңғы жарамды сақтық көшірмені ұсынады.</translation>
    </message>
    <message>
        <source>The dossier itself and all other files are safe.</source>
        <translation>Істің өзі және қалған файлдар орнында.</translation>
    </message>
    <message>
        <source>Attach the file again from the original paper.</source>
        <translation>Файлды түпнұсқа құжаттан қайта тіркеңіз.</translation>
    </message>
    <message>
        <source>A final protocol no longer matches its seal.</source>
        <translation>Түпкілікті хаттама өз мөріне сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The signed paper and all other protocols are safe.</source>
        <translation>Қол қойылған қағаз және басқа хаттамалардың бәрі сақтаулы.</translation>
    </message>
    <message>
        <source>Do not use this protocol; tell the administrator.</source>
        <translation>Бұл хаттаманы пайдаланбаңыз, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>Дерекқорды бағдарламаның жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>Nothing was read or changed; all data are kept.</source>
        <translation>Ештеңе оқылған да, өзгертілген де жоқ, барлық дерек сақтаулы.</translation>
    </message>
    <message>
        <source>Start the newer version, or install it on this computer.</source>
        <translation>Жаңарақ нұсқаны іске қосыңыз немесе осы компьютерге орнатыңыз.</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>Бұл файл – басқа бағдарламаның дерекқоры.</translation>
    </message>
    <message>
        <source>Move the file away, then start the program again.</source>
        <translation>Файлды басқа жерге көшіріп, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The database must be brought up to date but is in use.</source>
        <translation>Дерекқорды жаңарту қажет, бірақ ол қазір пайдаланылуда.</translation>
    </message>
    <message>
        <source>Close the other window of the program, then start it again.</source>
        <translation>Бағдарламаның басқа терезесін жауып, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The disk with the backups is full; no backup was made.</source>
        <translation>Сақтық көшірмелер дискісі толы; көшірме жасалмады.</translation>
    </message>
    <message>
        <source>The office and the older backups are untouched.</source>
        <translation>Мекеменің деректері мен бұрынғы көшірмелер өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Free some space or keep the backups on another disk.</source>
        <translation>Орын босатыңыз немесе көшірмелерді басқа дискіде сақтаңыз.</translation>
    </message>
    <message>
        <source>The folder of the backups may not be written to.</source>
        <translation>Сақтық көшірмелер қалтасына жазуға болмайды.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Басқа қалтаны таңдаңыз немесе оған жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>The disk with the backups is not there or does not answer.</source>
        <translation>Сақтық көшірмелер дискісі жоқ немесе жауап бермейді.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or keep the backups elsewhere.</source>
        <translation>Дискіні қайта қосыңыз немесе көшірмелерді басқа жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>The copy did not pass its check: the database is damaged.</source>
        <translation>Көшірме тексеруден өтпеді: дерекқор зақымданған.</translation>
    </message>
    <message>
        <source>The older backups are safe.</source>
        <translation>Бұрынғы сақтық көшірмелер сақтаулы.</translation>
    </message>
    <message>
        <source>Stop working and restore the newest good backup.</source>
        <translation>Жұмысты тоқтатып, соңғы жарамды көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Another backup is being written at this moment.</source>
        <translation>Қазір басқа сақтық көшірме жазылып жатыр.</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>Бір минут күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The backup did not pass its check and was not restored.</source>
        <translation>Көшірме тексеруден өтпеді және қалпына келтірілмеді.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Басқа көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>Another window of the program has this office open.</source>
        <translation>Бұл мекеме бағдарламаның басқа терезесінде ашық.</translation>
    </message>
    <message>
        <source>Close the other window, then do it again.</source>
        <translation>Басқа терезені жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The paper could not be put on the disk.</source>
        <translation>Құжатты дискіге жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The document itself is kept; an older file is untouched.</source>
        <translation>Құжаттың өзі сақтаулы, бұрынғы файл өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then save again.</source>
        <translation>Орын босатыңыз немесе басқа қалта таңдап, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Дерекқорды оқу немесе жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved.</source>
        <translation>Дискіде орын жоқ, сондықтан соңғы өзгеріс сақталмады.</translation>
    </message>
    <message>
        <source>A file of the office&apos;s rules cannot be used: {problem}</source>
        <translation>Қағидалар файлын пайдалану мүмкін емес: {problem}</translation>
    </message>
    <message>
        <source>Put the file right, then start the program again.</source>
        <translation>Файлды түзетіп, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>A file could not be read or written: {file}</source>
        <translation>Файлды оқу немесе жазу мүмкін болмады: {file}</translation>
    </message>
    <message>
        <source>Check that the disk is there, then do it again.</source>
        <translation>Дискінің қолжетімді екенін тексеріп, қайта орындаңыз.</translation>
    </message>
    <message>
        <source>The program made a mistake, so this was not done.</source>
        <translation>Бағдарлама қате жіберді, сондықтан әрекет орындалмады.</translation>
    </message>
    <message>
        <source>Do it again; if it stays, pass the code on.</source>
        <translation>Қайталап көріңіз; қайталанса, кодты әкімшіге беріңіз.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Demo office</source>
        <translation>Көрсетілім мекемесі</translation>
    </message>
    <message>
        <source>To look around and to learn: invented people and dossiers in every stage. It is made now, which takes about a minute.</source>
        <translation>Танысу және үйрену үшін: ойдан шығарылған адамдар және барлық кезеңдегі істер. Қазір жасалады, бір минуттай уақыт алады.</translation>
    </message>
    <message>
        <source>To look around and to learn: invented people and dossiers in every stage.</source>
        <translation>Танысу және үйрену үшін: ойдан шығарылған адамдар және барлық кезеңдегі істер.</translation>
    </message>
    <message>
        <source>Own office on this computer</source>
        <translation>Осы компьютердегі өз мекемеңіз</translation>
    </message>
    <message>
        <source>For real work: a new, empty office. Its data stay on this computer alone.</source>
        <translation>Нақты жұмысқа: жаңа, бос мекеме. Деректері тек осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>For real work: the office that was set up on this computer.</source>
        <translation>Нақты жұмысқа: осы компьютерде құрылған мекеме.</translation>
    </message>
    <message>
        <source>Shared database of the department</source>
        <translation>Ведомствоның ортақ дерекқоры</translation>
    </message>
    <message>
        <source>For real work with colleagues: this computer gets an encrypted local copy. The administrator gives you the server&apos;s name and a login.</source>
        <translation>Әріптестермен бірге нақты жұмысқа: бұл компьютерге шифрланған жергілікті көшірме келеді. Сервердің атауы мен логинді әкімші береді.</translation>
    </message>
    <message>
        <source>For real work with colleagues: the local copy on this computer.</source>
        <translation>Әріптестермен бірге нақты жұмысқа: осы компьютердегі жергілікті көшірме.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>Дерекқорды бағдарламаның жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>Nothing was read or changed; all data are kept. Install the newer version on this computer, then start it.</source>
        <translation>Ештеңе оқылған да, өзгертілген де жоқ; барлық деректер сақталды. Осы компьютерге жаңарақ нұсқаны орнатып, соны іске қосыңыз.</translation>
    </message>
    <message>
        <source>The folder of this office holds a demo office.</source>
        <translation>Бұл мекеменің қалтасында көрсетілім мекемесі тұр.</translation>
    </message>
    <message>
        <source>Nothing was changed. The administrator must move it away: a demo office is never opened as a real one. Folder: {folder}</source>
        <translation>Ештеңе өзгертілген жоқ. Әкімші оны басқа жерге көшіруге тиіс: көрсетілім мекемесі ешқашан нақты мекеме ретінде ашылмайды. Қалта: {folder}</translation>
    </message>
    <message>
        <source>The folder of this office cannot be written.</source>
        <translation>Бұл мекеменің қалтасына жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the administrator of this computer for the right to write there, then choose it again. Folder: {folder}</source>
        <translation>Ештеңе өзгертілген жоқ. Осы компьютердің әкімшісінен сонда жазу құқығын сұраңыз, содан кейін қайта таңдаңыз. Қалта: {folder}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>How much of the demo office is made</source>
        <translation>Көрсетілім мекемесінің қаншасы жасалды</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>Бағдарламаның тілі</translation>
    </message>
    <message>
        <source>It can be changed at any time, top right.</source>
        <translation>Оны кез келген уақытта оң жақ жоғарыдан өзгертуге болады.</translation>
    </message>
    <message>
        <source>What should be opened?</source>
        <translation>Нені ашу керек?</translation>
    </message>
    <message>
        <source>Each has a folder of its own on this computer, and nothing goes from one to another.</source>
        <translation>Әрқайсысының осы компьютерде өз қалтасы бар, бірінен екіншісіне ештеңе өтпейді.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Жаңа мекеме</translation>
    </message>
    <message>
        <source>Only what cannot wait is asked; all of it can be changed later.</source>
        <translation>Тек кейінге қалдыруға болмайтыны сұралады; бәрін кейін өзгертуге болады.</translation>
    </message>
    <message>
        <source>The demo office is being made</source>
        <translation>Көрсетілім мекемесі жасалуда</translation>
    </message>
    <message>
        <source>Its dossiers are lived through day by day. Nothing in it is real.</source>
        <translation>Оның істері күн сайын жүргізіліп шығады. Мұнда нақты деректер жоқ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>How much is not sent cannot be told: it would be lost.</source>
        <translation>Қанша жұмыстың жіберілмегенін айту мүмкін емес: ол жоғалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done here and not sent would be lost.</source>
        <translation>
            <numerusform>Осында істеліп, жіберілмеген %n іс жоғалады.</numerusform>
            <numerusform>Осында істеліп, жіберілмеген %n іс жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of {moment}.</source>
        <translation>Ең ескісі: {moment}.</translation>
    </message>
    <message>
        <source>Everything done here has been sent: nothing would be lost.</source>
        <translation>Осында істелгеннің бәрі жіберілген: ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>The local copy is encrypted with your password, and nobody can open it without. The administrator gives you a new password; with it a new copy is made. The old one is laid aside unopened: if you remember the password, call the administrator and what is unsent can still be saved.</source>
        <translation>Жергілікті көшірме құпиясөзіңізбен шифрланған, онсыз оны ешкім аша алмайды. Әкімші жаңа құпиясөз береді; онымен жаңа көшірме жасалады. Ескісі ашылмаған күйі шетке қойылады: құпиясөз еске түссе, әкімшіге хабарласыңыз, жіберілмегенді әлі де сақтап қалуға болады.</translation>
    </message>
    <message>
        <source>I know that what is unsent will not be sent</source>
        <translation>Жіберілмегеннің жіберілмейтінін білемін</translation>
    </message>
    <message>
        <source>Lay the copy aside and connect anew</source>
        <translation>Көшірмені шетке қойып, қайта қосылу</translation>
    </message>
    <message>
        <source>Try the password again</source>
        <translation>Құпиясөзді қайта теру</translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message>
        <source>Service provider: its name stands on the papers</source>
        <translation>Көрсетілетін қызметті беруші: атауы құжаттарда тұрады</translation>
    </message>
    <message>
        <source>Administrator of this office</source>
        <translation>Жүйе әкімшісі</translation>
    </message>
    <message>
        <source>Name of the service provider in Kazakh</source>
        <translation>Көрсетілетін қызметті берушінің қазақша атауы</translation>
    </message>
    <message>
        <source>Name of the service provider in Russian</source>
        <translation>Көрсетілетін қызметті берушінің орысша атауы</translation>
    </message>
    <message>
        <source>Full name in Kazakh</source>
        <translation>Аты-жөні қазақша</translation>
    </message>
    <message>
        <source>Full name in Russian</source>
        <translation>Аты-жөні орысша</translation>
    </message>
    <message>
        <source>Full name in English</source>
        <translation>Аты-жөні ағылшын тілінде</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Лауазымы қазақ тілінде</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Лауазымы орыс тілінде</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>People, calendar, samples and backups come later, from the administrator&apos;s desk.</source>
        <translation>Қызметкерлер, күнтізбе, үлгілер және сақтық көшірмелер кейін, әкімшінің үстелінен реттеледі.</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Жұмысты бастау</translation>
    </message>
    <message>
        <source>Setting up the office…</source>
        <translation>Мекеме құрылуда…</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Осы өрісті толтырыңыз</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Search and commands</source>
        <translation>Іздеу және пәрмендер</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі аймақ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Соңғы әрекетті қайтару</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Осы жердегі пернелер</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Пернелерді өзгерту</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Осы экран бойынша көмек</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Қазір синхрондау</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Синхрондау орталығы</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Басқа қызметкер</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys here</source>
        <translation>Осы жердегі пернелер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Пернелерді өзгерту…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>They are kept on this computer, encrypted, and are sent when you sign in again.</source>
        <translation>Олар осы компьютерде шифрланып сақталады және қайта кіргеніңізде жіберіледі.</translation>
    </message>
    <message>
        <source>The shared database does not answer now.</source>
        <translation>Қазір ортақ дерекқор жауап бермейді.</translation>
    </message>
    <message>
        <source>Send, then leave</source>
        <translation>Жіберіп, шығу</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done here are not sent yet</source>
        <translation>
            <numerusform>Осында істелген %n іс әлі жіберілмеген</numerusform>
            <numerusform>Осында істелген %n іс әлі жіберілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without sending</source>
        <translation>Жібермей шығу</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>place</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>Anyqtama (demo)</source>
        <translation>Anyqtama (көрсетілім)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a number, a surname or a profession.</source>
        <translation>Мұндай атау табылмады. Нөмірін, тегін немесе мамандығын теріп көріңіз.</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, %2: person, language, look</source>
        <translation>%1, %2: қызметкер, тіл, көрініс</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Person, language, look</source>
        <translation>Қызметкер, тіл, көрініс</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Басқа қызметкер</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Пернелер…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Lock when nobody is at the desk</source>
        <translation>Орында ешкім болмаса, құлыптау</translation>
    </message>
    <message numerus="yes">
        <source>after %n min</source>
        <translation>
            <numerusform>%n мин кейін</numerusform>
            <numerusform>%n мин кейін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, мерзімі өткені: %n</numerusform>
            <numerusform>%1, мерзімі өткені: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>My desk</source>
        <translation>Менің үстелім</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Бағалау барысы</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Хаттамалар</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия құрамы</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Assign executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Анықтама беру</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Барлық істер</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Бизнес-процестер</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерийлер</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Бағалардың салыстырмасы</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Ортақ дерекқор</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Залға арналған терезе</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The backup of the day was not made. All work is saved; tell the administrator.</source>
        <translation>Күнделікті сақтық көшірме жасалмады. Жұмыстың бәрі сақталған; әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The office is restored.</source>
        <translation>Мекеменің деректері қалпына келтірілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) done since were done again.</source>
        <translation>
            <numerusform>Содан бергі %n әрекет қайта орындалды.</numerusform>
            <numerusform>Содан бергі %n әрекет қайта орындалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything since could be read: see the set-aside folder.</source>
        <translation>Содан бергінің бәрі оқылған жоқ: бөлек қойылған қалтаны қараңыз.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Dossier, person, profession or action</source>
        <translation>Іс, адам, мамандық немесе әрекет</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Іздеу және пәрмендер</translation>
    </message>
</context>
<context>
    <name>SharingPart</name>
    <message>
        <source>Shared database: {state}</source>
        <translation>Ортақ дерекқор: {state}</translation>
    </message>
    <message>
        <source>Open the sync centre ({key})</source>
        <translation>Синхрондау орталығын ашу ({key})</translation>
    </message>
    <message>
        <source>Synchronisation has stopped</source>
        <translation>Синхрондау тоқтады</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Синхрондалуда…</translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Желісіз: {moment} бері</translation>
    </message>
    <message>
        <source>not synchronised yet</source>
        <translation>әлі синхрондалмаған</translation>
    </message>
    <message>
        <source>synchronised {moment}</source>
        <translation>синхрондалды: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n жіберілмеген</numerusform>
            <numerusform>%n жіберілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unsent</source>
        <translation>бәрі жіберілген</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n қабылданбады</numerusform>
            <numerusform>%n қабылданбады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingStrip</name>
    <message>
        <source>Open the sync centre</source>
        <translation>Синхрондау орталығын ашу</translation>
    </message>
    <message>
        <source>The history in the shared database is not the one seen before</source>
        <translation>Ортақ дерекқордағы тарих бұрын көрілгенмен сәйкес келмейді</translation>
    </message>
    <message>
        <source>Nothing more is sent or received. Everything done here is safe.</source>
        <translation>Енді ештеңе жіберілмейді де, қабылданбайды да. Осында істелгеннің бәрі сақталған.</translation>
    </message>
    <message>
        <source>The shared database no longer accepts this login</source>
        <translation>Ортақ дерекқор бұл логинді енді қабылдамайды</translation>
    </message>
    <message>
        <source>Work done here is kept. Call the administrator.</source>
        <translation>Осында істелген жұмыс сақталған. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>This program is too old for the shared database</source>
        <translation>Бұл бағдарлама ортақ дерекқор үшін тым ескі</translation>
    </message>
    <message>
        <source>What was done here is still sent; nothing is received. Update it.</source>
        <translation>Осында істелген жұмыс әлі жіберіледі; ештеңе қабылданбайды. Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>Deadlines go by the shared database&apos;s time. Put the clock right.</source>
        <translation>Мерзімдер ортақ дерекқордың уақыты бойынша есептеледі. Сағатты түзетіңіз.</translation>
    </message>
    <message>
        <source>The shared database is newer than this program</source>
        <translation>Ортақ дерекқор бұл бағдарламадан жаңа</translation>
    </message>
    <message>
        <source>Work goes on; some things are shown read-only until it is updated.</source>
        <translation>Жұмыс жалғасады; жаңартылғанша кейбірі тек оқуға көрсетіледі.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n min fast</source>
        <translation>
            <numerusform>Бұл компьютердің сағаты %n мин озық</numerusform>
            <numerusform>Бұл компьютердің сағаты %n мин озық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n min slow</source>
        <translation>
            <numerusform>Бұл компьютердің сағаты %n мин кейін</numerusform>
            <numerusform>Бұл компьютердің сағаты %n мин кейін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Үстел басында кім отыр?</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Жаңа мекеме</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Басқа мекеме…</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>Мекеме ашылуда…</translation>
    </message>
    <message>
        <source>Nobody works here yet. Only what cannot wait is asked.</source>
        <translation>Мұнда әзірге ешкім жұмыс істемейді. Тек кейінге қалдыруға болмайтыны сұралады.</translation>
    </message>
    <message>
        <source>Choose a person. It can be changed at any time, top right.</source>
        <translation>Қызметкерді таңдаңыз. Оны кез келген уақытта жоғарғы оң жақтан ауыстыруға болады.</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>This computer · everything saved</source>
        <translation>Осы компьютер · бәрі сақталды</translation>
    </message>
    <message>
        <source>This computer · saving…</source>
        <translation>Осы компьютер · сақталуда…</translation>
    </message>
    <message>
        <source>This computer · the last change is not saved</source>
        <translation>Осы компьютер · соңғы өзгеріс сақталмады</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>Көрсетілім мекемесі</translation>
    </message>
    <message>
        <source>Nothing unsent</source>
        <translation>Жіберілмегені: 0</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) unsent</source>
        <translation>
            <numerusform>Жіберілмегені: %n өзгеріс</numerusform>
            <numerusform>Жіберілмегені: %n өзгеріс</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Forgotten password…</source>
        <translation>Құпиясөз ұмытылды…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ашылуда…</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Opens without a network until {moment}.</source>
        <translation>Желісіз {moment} дейін ашылады.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done here are not sent yet.</source>
        <translation>
            <numerusform>Осында істелген %n іс әлі жіберілмеген.</numerusform>
            <numerusform>Осында істелген %n іс әлі жіберілмеген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Құпиясөзді теріңіз</translation>
    </message>
</context>
</TS>
