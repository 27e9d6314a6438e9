<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>DossiersScreen</name>
    <message>
        <source>All dossiers</source>
        <translation>Барлық істер</translation>
    </message>
    <message>
        <source>Number, person, passport, profession</source>
        <translation>Нөмірі, аты-жөні, паспорты, кәсібі</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ашық немесе жабық</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Кез келген жай-күй</translation>
    </message>
    <message>
        <source>Every procedure</source>
        <translation>Кез келген рәсім</translation>
    </message>
    <message>
        <source>No dossier is like this</source>
        <translation>Мұндай іс жоқ</translation>
    </message>
    <message>
        <source>Try a part of the number or of the name, or fewer filters.</source>
        <translation>Нөмірдің не аты-жөнінің бір бөлігін жазып көріңіз немесе сүзгілерді азайтыңыз.</translation>
    </message>
    <message>
        <source>Show all dossiers</source>
        <translation>Барлық істерді көрсету</translation>
    </message>
    <message>
        <source>There are no dossiers yet</source>
        <translation>Әзірге іс жоқ</translation>
    </message>
    <message>
        <source>The first application that is received opens the first dossier.</source>
        <translation>Алғашқы өтініш қабылданғанда алғашқы іс ашылады.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Search in all dossiers</source>
        <translation>Барлық істерден іздеу</translation>
    </message>
</context>
</TS>
