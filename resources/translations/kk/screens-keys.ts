<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the new key</source>
        <translation>Жаңа пернені басыңыз</translation>
    </message>
    <message>
        <source>Esc leaves it as it is</source>
        <translation>Esc – өзгеріссіз қалдыру</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Find an action</source>
        <translation>Әрекетті табу</translation>
    </message>
    <message>
        <source>Press a new key</source>
        <translation>Жаңа перне басу</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Бастапқы пернесін қайтару</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>Барлық пернені бастапқыға қайтару</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>Wherever scans are shown</source>
        <translation>Скан көрсетілетін жерлерде</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>перне жоқ</translation>
    </message>
    <message>
        <source>Its own key: {key}</source>
        <translation>Бастапқы пернесі: {key}</translation>
    </message>
    <message>
        <source>This is its own key</source>
        <translation>Бұл – бастапқы пернесі</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere and keeps its meaning. Press another key.</source>
        <translation>{key} пернесі барлық жерде қажет, мағынасы өзгермейді. Басқа пернені басыңыз.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”. Press another key.</source>
        <translation>{key} пернесі «{action}» әрекетіне берілген. Басқа пернені басыңыз.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Keys are read by their place on the keyboard and work under every layout. Choose an action and press Enter, then its new key.</source>
        <translation>Перне пернетақтадағы орны бойынша танылады, сондықтан кез келген тілде жұмыс істейді. Әрекетті таңдап, Enter басыңыз, содан кейін жаңа пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Әрекетті немесе пернені табу</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Әрекеттер және олардың пернелері</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Мұндай әрекет жоқ</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Басқа сөзбен іздеп көріңіз.</translation>
    </message>
</context>
</TS>
