<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalibrationScreen</name>
    <message numerus="yes">
        <source>%n dossier(s) of final protocols</source>
        <translation>
            <numerusform>%n dossier of final protocols</numerusform>
            <numerusform>%n dossiers of final protocols</numerusform>
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
