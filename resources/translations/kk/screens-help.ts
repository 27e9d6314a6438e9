<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Көмек беті</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>confirmed by the ministry</source>
        <translation>министрлік растаған</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
</context>
</TS>
