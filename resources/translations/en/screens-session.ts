<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditionsCard</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolSide</name>
    <message numerus="yes">
        <source>%n remark(s) without an answer</source>
        <translation>
            <numerusform>%n remark without an answer</numerusform>
            <numerusform>%n remarks without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in one language</source>
        <translation>
            <numerusform>%n text is not in both languages</numerusform>
            <numerusform>%n texts are not in both languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message numerus="yes">
        <source>%n difference(s) will not be taken over</source>
        <translation>
            <numerusform>%n difference will not be taken over</numerusform>
            <numerusform>%n differences will not be taken over</numerusform>
        </translation>
    </message>
</context>
</TS>
