<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Anchors</name>
    <message>
        <source>{points} points</source>
        <translation>{points} балл</translation>
    </message>
    <message>
        <source>from {low} to under {end}</source>
        <translation>{low} бастап, {end} аз</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>{number} бастап</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>{number} аз</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>кез келген сан</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>of the day</source>
        <translation>күнделікті</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>жаңартудан бұрын</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>қолмен жасалған</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>қалпына келтіруден бұрын</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Файл жоқ.</translation>
    </message>
    <message>
        <source>The file is not the one that was written: its fingerprint is another.</source>
        <translation>Файл жазылған файл емес: оның бақылау сомасы басқа.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл зақымданған.</translation>
    </message>
    <message>
        <source>A record in it points at nothing.</source>
        <translation>Ондағы бір жазба жоқ жазбаға сілтейді.</translation>
    </message>
    <message>
        <source>The chain of its journal is broken.</source>
        <translation>Журналының тізбегі үзілген.</translation>
    </message>
    <message>
        <source>It does not hold what was noted of it.</source>
        <translation>Мазмұны белгіленгенге сай емес.</translation>
    </message>
    <message>
        <source>It is encrypted with another key.</source>
        <translation>Ол басқа кілтпен шифрланған.</translation>
    </message>
    <message>
        <source>A newer version of the program made it.</source>
        <translation>Оны бағдарламаның жаңарақ нұсқасы жасаған.</translation>
    </message>
    <message>
        <source>It is no database of an office.</source>
        <translation>Бұл мекеменің дерекқоры емес.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минут бұрын</numerusform>
            <numerusform>%n минут бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n сағат бұрын</numerusform>
            <numerusform>%n сағат бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>тексерілген</translation>
    </message>
    <message>
        <source>cannot be restored</source>
        <translation>жарамсыз</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Type to search</source>
        <translation>Іздеу үшін жазыңыз</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Таңдау тізімі</translation>
    </message>
    <message>
        <source>Not in the list. Choose an entry</source>
        <translation>Тізімде жоқ. Тізімнен таңдаңыз</translation>
    </message>
</context>
<context>
    <name>CriterionPreview</name>
    <message>
        <source>not applicable</source>
        <translation>қолданылмайды</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Күнтізбені ашу (Alt+Down)</translation>
    </message>
    <message>
        <source>No such date. Write it as 05.12.2026</source>
        <translation>Мұндай күн жоқ. 05.12.2026 түрінде жазыңыз</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
</context>
<context>
    <name>DueChip</name>
    <message numerus="yes">
        <source>Late by %n business day(s)</source>
        <translation>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>Today by {time}</source>
        <translation>Бүгін, {time}-ге дейін</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>%n жұмыс күні қалды</numerusform>
            <numerusform>%n жұмыс күні қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>мерзімінде</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) early</source>
        <translation>
            <numerusform>%n жұмыс күніне ерте</numerusform>
            <numerusform>%n жұмыс күніне ерте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) late</source>
        <translation>
            <numerusform>%n жұмыс күніне кеш</numerusform>
            <numerusform>%n жұмыс күніне кеш</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateReason</name>
    <message>
        <source>Reason for the delay</source>
        <translation>Мерзімді өткізу себебі</translation>
    </message>
</context>
<context>
    <name>LeaseStrip</name>
    <message>
        <source>Why it is taken over</source>
        <translation>Неге қолға алынады</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Қолға алу</translation>
    </message>
    <message>
        <source>Whether somebody else has this in hand cannot be told now</source>
        <translation>Мұны басқа біреу қолға алғанын қазір білу мүмкін емес</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>Ортақ дерекқор жауап бермейді.</translation>
    </message>
    <message>
        <source>In your hands until {moment}</source>
        <translation>{moment} дейін сіздің қолыңызда</translation>
    </message>
    <message>
        <source>In the hands of {person} until {moment}</source>
        <translation>{moment} дейін мынаның қолында: {person}</translation>
    </message>
    <message>
        <source>What they have written stays theirs if you take it over.</source>
        <translation>Қолға алсаңыз да, оның жазғаны өзінде қалады.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Қолға алу…</translation>
    </message>
</context>
<context>
    <name>MarksPlot</name>
    <message>
        <source>Marks by criterion</source>
        <translation>Критерийлер бойынша бағалар</translation>
    </message>
    <message numerus="yes">
        <source>{criterion}: median {figure}, %n mark(s)</source>
        <translation>
            <numerusform>{criterion}: медиана {figure}, %n баға</numerusform>
            <numerusform>{criterion}: медиана {figure}, %n баға</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>Asking the shared database</source>
        <translation>Ортақ дерекқорға сұрау салынуда</translation>
    </message>
    <message>
        <source>Sending what was done here</source>
        <translation>Осында істелген жұмыс жіберілуде</translation>
    </message>
    <message>
        <source>Receiving what others did</source>
        <translation>Басқалар істегені қабылдануда</translation>
    </message>
    <message>
        <source>Sending scans</source>
        <translation>Сканерленген құжаттар жіберілуде</translation>
    </message>
    <message>
        <source>Receiving scans</source>
        <translation>Сканерленген құжаттар қабылдануда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total} МБ ішінен {done}</translation>
    </message>
    <message>
        <source>{rate} MB a second</source>
        <translation>секундына {rate} МБ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ішінен {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>секундына {rate}</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n с қалды</numerusform>
            <numerusform>%n с қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n мин қалды</numerusform>
            <numerusform>%n мин қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n сағ қалды</numerusform>
            <numerusform>%n сағ қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>Where shall papers be saved?</source>
        <translation>Құжаттарды қайда сақтау керек?</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>Late %n d</source>
        <translation>
            <numerusform>%n күн кешікті</numerusform>
            <numerusform>%n күн кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>Алғашқы анықтама</translation>
    </message>
    <message>
        <source>Certificate after employment</source>
        <translation>Жұмысқа орналасқаннан кейінгі анықтама</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>Қайта ресімдеу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Телнұсқа</translation>
    </message>
    <message>
        <source>first</source>
        <translation>алғашқы</translation>
    </message>
    <message>
        <source>after employment</source>
        <translation>жұмысқа орналасқаннан кейін</translation>
    </message>
    <message>
        <source>re-issued</source>
        <translation>қайта ресімделген</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>телнұсқа</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>live</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Қолма-қол</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Пошта арқылы</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Электрондық пошта арқылы</translation>
    </message>
    <message>
        <source>Through a mission abroad</source>
        <translation>Шетелдегі мекеме арқылы</translation>
    </message>
    <message>
        <source>reading {number}</source>
        <translation>{number} түсіндірмесі</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
</context>
<context>
    <name>ProcessPicture</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Notice of the decision</source>
        <translation>Шешім туралы хабарлама</translation>
    </message>
    <message>
        <source>Certificate, if the decision is to issue</source>
        <translation>Анықтама, егер беру туралы шешім қабылданса</translation>
    </message>
    <message>
        <source>Refusal of intake, while its window is open</source>
        <translation>Қабылдаудан бас тарту, мерзімі өткенше</translation>
    </message>
    <message>
        <source>same term</source>
        <translation>сол мерзімде</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>мерзімі {date}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>Process {code}: {title}</source>
        <translation>{code} процесі: {title}</translation>
    </message>
</context>
<context>
    <name>ScanKeys</name>
    <message>
        <source>Next page of the scan</source>
        <translation>Сканның келесі беті</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Larger scan</source>
        <translation>Сканды үлкейту</translation>
    </message>
    <message>
        <source>Smaller scan</source>
        <translation>Сканды кішірейту</translation>
    </message>
    <message>
        <source>Page as wide as the window</source>
        <translation>Бетті терезенің еніне сыйғызу</translation>
    </message>
    <message>
        <source>Whole page in the window</source>
        <translation>Бүкіл бетті терезеге сыйғызу</translation>
    </message>
    <message>
        <source>Enlarge a part of the page</source>
        <translation>Беттің бір бөлігін үлкейту</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Бетті бұру</translation>
    </message>
    <message>
        <source>Inverted colours</source>
        <translation>Түстерді теріс көрсету</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Беттердің кіші суреттері</translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <translation>Мазмұны және бетбелгілер</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Осы бетке бетбелгі қою</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Алдыңғы құжат</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Келесі құжат</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Bookmark on page {page}</source>
        <translation>{page}-бетке бетбелгі қойылды</translation>
    </message>
    <message>
        <source>No bookmark on page {page}</source>
        <translation>{page}-беттен бетбелгі алынды</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Drop files here: PDF, JPEG, PNG</source>
        <translation>Файлдарды осында сүйреп әкеліңіз: PDF, JPEG, PNG</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>page {page}</source>
        <translation>{page}-бет</translation>
    </message>
    <message>
        <source>My bookmark</source>
        <translation>Менің бетбелгім</translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <translation>Мазмұны және бетбелгілер</translation>
    </message>
</context>
<context>
    <name>ScanThumbs</name>
    <message>
        <source>bookmark</source>
        <translation>бетбелгі</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Беттердің кіші суреттері</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>{page}-бет, барлығы {count}</translation>
    </message>
    <message>
        <source>{title}, page {page} of {count}</source>
        <translation>{title}, {page}-бет, барлығы {count}</translation>
    </message>
    <message>
        <source>Inverted colours</source>
        <translation>Түстерді теріс көрсету</translation>
    </message>
    <message>
        <source>Colours of the paper</source>
        <translation>Қағаздың өз түстері</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Құжат ашылуда…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Ашық құжат жоқ</translation>
    </message>
    <message>
        <source>The whole page {page}</source>
        <translation>{page}-бет тұтас</translation>
    </message>
    <message>
        <source>Frame on page {page}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>{page}-беттегі жақтау: сол жақтан {left} %, жоғарыдан {top} %, ені {width} %, биіктігі {height} %</translation>
    </message>
    <message>
        <source>Draw with the mouse, or: arrows move, Shift+arrows size, Enter takes, W takes the whole page, Esc leaves</source>
        <translation>Тінтуірмен сызыңыз немесе: көрсеткілер – жылжыту, Shift+көрсеткілер – өлшемі, Enter – белгілеу, W – бүкіл бет, Esc – шығу</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл бос</translation>
    </message>
    <message>
        <source>It holds no bytes. Scan the paper again and add the new file.</source>
        <translation>Онда ешқандай дерек жоқ. Қағазды қайта сканерлеп, жаңа файлды қосыңыз.</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Файл құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or scan the paper.</source>
        <translation>Құпиясөзсіз көшірмесін сұраңыз немесе қағазды сканерлеңіз.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown</source>
        <translation>Файл бүлінген, оны көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>It is kept as it came, nothing is lost. Scan the paper again and add the new file.</source>
        <translation>Ол келген күйінде сақталды, ештеңе жоғалған жоқ. Қағазды қайта сканерлеп, жаңа файлды қосыңыз.</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>Файл бұл компьютерде жоқ</translation>
    </message>
    <message>
        <source>It may be on its way from the shared database. Try again later.</source>
        <translation>Ол ортақ дерекқордан әлі келмеген болуы мүмкін. Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown</source>
        <translation>Файлдың бұл түрін көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>Scans are PDF, JPEG or PNG.</source>
        <translation>Скан-көшірмелер PDF, JPEG немесе PNG түрінде болады.</translation>
    </message>
</context>
<context>
    <name>ScoreButtons</name>
    <message>
        <source>not applicable</source>
        <translation>қолданылмайды</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Steps of the dossier</source>
        <translation>Іс бойынша іс-қимылдар</translation>
    </message>
    <message>
        <source>returned {date}</source>
        <translation>{date} қайтарылды</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>мерзімі {date}</translation>
    </message>
</context>
<context>
    <name>TurningBox</name>
    <message>
        <source>issue</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>бас тарту</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>қалыс қалу</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Нәтижені не өзгертер еді</translation>
    </message>
    <message>
        <source>No single criterion, sheet or vote would turn it: the result stands firm.</source>
        <translation>Бірде-бір критерий, баға парағы не дауыс жеке-дара оны өзгертпейді: нәтиже берік.</translation>
    </message>
    <message>
        <source>“{criterion}”: a median of {then} instead of {now} makes {total} points: {outcome}.</source>
        <translation>«{criterion}»: медиана {now} орнына {then} болса, {total} балл шығады: {outcome}.</translation>
    </message>
    <message>
        <source>“{criterion}”: one step makes {total} points: {outcome}.</source>
        <translation>«{criterion}»: бір саты {total} балл береді: {outcome}.</translation>
    </message>
    <message>
        <source>“{criterion}”: another answer decides by itself: {outcome}.</source>
        <translation>«{criterion}»: басқа жауап жеке-дара шешеді: {outcome}.</translation>
    </message>
    <message>
        <source>Without the sheet of {name}: {total} points: {outcome}.</source>
        <translation>{name} бағасыз: {total} балл: {outcome}.</translation>
    </message>
    <message>
        <source>Without one sheet: {total} points: {outcome}.</source>
        <translation>Бір бағасыз: {total} балл: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Had {name} voted “{instead}”, nothing would have carried.</source>
        <translation>{name} «{instead}» деп дауыс берсе, ешбір шешім өтпес еді.</translation>
    </message>
    <message>
        <source>Had one of them voted “{instead}”, nothing would have carried: {name}.</source>
        <translation>Мыналардың бірі «{instead}» деп дауыс берсе, ешбір шешім өтпес еді: {name}.</translation>
    </message>
    <message>
        <source>Had {name} voted “{instead}”, the result would be: {outcome}.</source>
        <translation>{name} «{instead}» деп дауыс берсе, нәтиже: {outcome}.</translation>
    </message>
    <message>
        <source>Had one of them voted “{instead}”, the result would be “{outcome}”: {name}.</source>
        <translation>Мыналардың бірі «{instead}» деп дауыс берсе, нәтиже «{outcome}» болар еді: {name}.</translation>
    </message>
    <message>
        <source>Special opinion of {name}: {opinion}</source>
        <translation>{name} ерекше пікірі: {opinion}</translation>
    </message>
    <message>
        <source>{name} voted otherwise: {choice}.</source>
        <translation>{name} басқаша дауыс берді: {choice}.</translation>
    </message>
    <message>
        <source>{name} voted otherwise: {choice}. Special opinion: {opinion}</source>
        <translation>{name} басқаша дауыс берді: {choice}. Ерекше пікірі: {opinion}</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message numerus="yes">
        <source>{start} + %n business day(s) (para {paragraph}).</source>
        <translation>
            <numerusform>{start} + %n жұмыс күні ({paragraph}-тармақ).</numerusform>
            <numerusform>{start} + %n жұмыс күні ({paragraph}-тармақ).</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the start counts.</source>
        <translation>Басталған күн есепке кіреді.</translation>
    </message>
    <message>
        <source>Worked by decree: {days}.</source>
        <translation>Шешіммен жұмыс күні болған: {days}.</translation>
    </message>
    <message>
        <source>By the other reading ({reading}): {date}.</source>
        <translation>Басқа оқылым бойынша ({reading}): {date}.</translation>
    </message>
    <message>
        <source>The calendar of that year is not confirmed yet.</source>
        <translation>Сол жылдың күнтізбесі әлі расталған жоқ.</translation>
    </message>
    <message>
        <source>No days off in between.</source>
        <translation>Арасында демалыс күндері жоқ.</translation>
    </message>
    <message>
        <source>Skipped: {days}.</source>
        <translation>Есепке кірмейді: {days}.</translation>
    </message>
    <message>
        <source>Why {date}?</source>
        <translation>Неге {date}?</translation>
    </message>
</context>
</TS>
