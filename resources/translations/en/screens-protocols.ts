<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ProtocolsScreen</name>
    <message numerus="yes">
        <source>%n remark(s) without an answer</source>
        <translation>
            <numerusform>%n remark without an answer</numerusform>
            <numerusform>%n remarks without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
</TS>
