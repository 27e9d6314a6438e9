<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Attention</source>
        <translation>Назар аударыңыз</translation>
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
        <source>Free some space, then do it again.</source>
        <translation>Орын босатып, қайта орындаңыз.</translation>
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
    <name>FoundingForm</name>
    <message>
        <source>Administrator of this office</source>
        <translation>Жүйе әкімшісі</translation>
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
        <source>Set up the office</source>
        <translation>Жұмысты бастау</translation>
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
        <source>For the room</source>
        <translation>Залға арналған терезе</translation>
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
        <source>Opening the office…</source>
        <translation>Кеңсе ашылуда…</translation>
    </message>
    <message>
        <source>Nobody works here yet. Name the administrator, who then adds everybody else. To look around first, start: anyqtama --demo</source>
        <translation>Мұнда әзірге қызметкер жоқ. Әкімшіні көрсетіңіз, қалғандарын ол қосады. Алдымен танысып шығу үшін іске қосыңыз: anyqtama --demo</translation>
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
        <translation>Көрсетілім кеңсесі</translation>
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
</TS>
