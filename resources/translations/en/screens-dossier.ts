<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%n business day(s) in hand</source>
        <translation>
            <numerusform>%n business day in hand</numerusform>
            <numerusform>%n business days in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) behind</source>
        <translation>
            <numerusform>%n business day behind</numerusform>
            <numerusform>%n business days behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPapers</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
