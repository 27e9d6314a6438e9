<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AssignScreen</name>
    <message>
        <source>Say why another executor takes the dossier over</source>
        <translation>Істі басқа орындаушы не үшін алатынын жазыңыз</translation>
    </message>
    <message>
        <source>%1: the executor is %2</source>
        <translation>%1: орындаушысы — %2</translation>
    </message>
    <message>
        <source>Responsible executors</source>
        <translation>Жауапты орындаушылар</translation>
    </message>
    <message>
        <source>What lies with each of them now.</source>
        <translation>Әрқайсысында қазір қанша іс бар.</translation>
    </message>
    <message>
        <source>No. %1 · the executor is %2</source>
        <translation>№ %1 · орындаушысы — %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Hand the dossier over</source>
        <translation>Істі тапсыру</translation>
    </message>
    <message>
        <source>Name as executor</source>
        <translation>Орындаушы етіп айқындау</translation>
    </message>
    <message>
        <source>Assign executor</source>
        <translation>Орындаушыны айқындау</translation>
    </message>
    <message>
        <source>Which dossiers</source>
        <translation>Қай істер</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Reason for naming another executor</source>
        <translation>Орындаушыны ауыстыру себебі</translation>
    </message>
    <message>
        <source>Without an executor</source>
        <translation>Орындаушысы жоқ</translation>
    </message>
    <message>
        <source>With an executor</source>
        <translation>Орындаушысы бар</translation>
    </message>
    <message>
        <source>Every dossier has its executor</source>
        <translation>Барлық істің орындаушысы бар</translation>
    </message>
    <message>
        <source>A dossier comes here when its application is registered.</source>
        <translation>Өтініш тіркелгеннен кейін іс осында келеді.</translation>
    </message>
    <message>
        <source>No open dossier has an executor</source>
        <translation>Ашық істердің ешқайсысында орындаушы жоқ</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>State and executor</source>
        <translation>Жай-күйі және орындаушы</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>late</source>
        <translation>өткен</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
</context>
</TS>
