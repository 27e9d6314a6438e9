<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>BackupScreen</name>
    <message>
        <source>The backup is made and checked</source>
        <translation>Сақтық көшірме жасалып, тексерілді</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>Басқа жерде сақтау…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Сақтық көшірмелер, соңғысы бірінші</translation>
    </message>
    <message>
        <source>The backup of the day is being made…</source>
        <translation>Күнделікті көшірме жасалуда…</translation>
    </message>
    <message>
        <source>A backup is being made; you can go on working.</source>
        <translation>Көшірме жасалуда; жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>Көшірме тексерілуде…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Көшірме қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Made by itself once a day while the program is open. Kept in {folder}</source>
        <translation>Бағдарлама ашық тұрғанда күніне бір рет өзі жасалады. Сақталатын қалта: {folder}</translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>Соңғы сақтық көшірме жасалмады</translation>
    </message>
    <message>
        <source>The office and the older backups are untouched. Free some space, plug the disk in, or keep the backups elsewhere; it is tried again by itself in an hour.</source>
        <translation>Мекеменің деректері мен бұрынғы көшірмелер өзгерген жоқ. Орын босатыңыз, дискіні қосыңыз немесе көшірмелерді басқа жерде сақтаңыз; бір сағаттан кейін өзі қайталайды.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Қазір қайталау</translation>
    </message>
    <message>
        <source>The administrator keeps the backups</source>
        <translation>Сақтық көшірмелерді әкімші жүргізеді</translation>
    </message>
    <message>
        <source>This window keeps no backups</source>
        <translation>Бұл терезе сақтық көшірме жасамайды</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Әзірге сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>The first one is made by itself, a minute after the program was opened.</source>
        <translation>Алғашқысы бағдарлама ашылғаннан кейін бір минутта өзі жасалады.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>the last act in it: {moment}</source>
        <translation>ондағы соңғы әрекет: {moment}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>checked {moment}</source>
        <translation>тексерілген уақыты: {moment}</translation>
    </message>
    <message>
        <source>Whole: it can be restored</source>
        <translation>Бүтін: қалпына келтіруге болады</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Restoring puts the office back to that moment. The present database, with all that was done since, is set aside; nothing is deleted.</source>
        <translation>Қалпына келтіру деректерді сол сәтке қайтарады. Қазіргі дерекқор содан бері істелгеннің бәрімен бірге бөлек қойылады; ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>When the local copy is damaged, its entrance offers the newest good backup. What was sent is in the shared database in any case.</source>
        <translation>Жергілікті көшірме зақымданса, кіру беті соңғы жарамды сақтық көшірмені ұсынады. Жіберілгеннің бәрі кез келген жағдайда ортақ дерекқорда.</translation>
    </message>
    <message>
        <source>The office on this computer is closed and put back to {moment}. The present database, with all that was done since, is set aside and not deleted. Then you sign in again.</source>
        <translation>Осы компьютердегі мекеме жабылып, деректері {moment} сәтіне қайтарылады. Қазіргі дерекқор содан бері істелгеннің бәрімен бірге бөлек қойылады, жойылмайды. Содан кейін қайта кіресіз.</translation>
    </message>
    <message>
        <source>It cannot be restored. Choose another one.</source>
        <translation>Оны қалпына келтіру мүмкін емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}?</source>
        <translation>{moment} сақтық көшірмесін қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>A folder for backups, best on another disk</source>
        <translation>Сақтық көшірмелерге арналған қалта, басқа дискіде болғаны жөн</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>Сақтық көшірме бүтін</translation>
    </message>
</context>
</TS>
