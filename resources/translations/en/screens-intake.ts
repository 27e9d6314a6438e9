<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IntakeScreen</name>
    <message numerus="yes">
        <source>%n more dossier(s)</source>
        <translation>
            <numerusform>%n more dossier</numerusform>
            <numerusform>%n more dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message numerus="yes">
        <source>%n file(s) not taken in</source>
        <translation>
            <numerusform>%n file not taken in</numerusform>
            <numerusform>%n files not taken in</numerusform>
        </translation>
    </message>
</context>
</TS>
