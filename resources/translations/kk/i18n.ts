<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>Your role does not give the right to do this.</source>
        <translation>Сіздің рөліңіз бұл әрекетке құқық бермейді.</translation>
    </message>
    <message>
        <source>The office refused: {code}.</source>
        <translation>Әрекет қабылданбады: {code}.</translation>
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
    <name>Roles</name>
    <message>
        <source>Intake officer</source>
        <translation>Құжаттарды қабылдау қызметкері</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Commission member</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Commission secretary</source>
        <translation>Комиссия хатшысы</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Құрылымдық бөлімше басшысы</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Басшылық</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
</context>
</TS>
