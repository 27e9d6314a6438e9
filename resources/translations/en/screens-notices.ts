<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n to prepare</source>
        <translation>
            <numerusform>%n to prepare</numerusform>
            <numerusform>%n to prepare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
</TS>
