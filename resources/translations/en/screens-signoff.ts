<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Signoff</name>
    <message numerus="yes">
        <source>%n decision(s) signed</source>
        <translation>
            <numerusform>%n decision signed</numerusform>
            <numerusform>%n decisions signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) could not be decided: see why.</source>
        <translation>
            <numerusform>%n dossier could not be decided: see why.</numerusform>
            <numerusform>%n dossiers could not be decided: see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n decision(s) as recommended</source>
        <translation>
            <numerusform>Sign %n decision as recommended</numerusform>
            <numerusform>Sign %n decisions as recommended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term is cut to %n year(s).</source>
        <translation>
            <numerusform>The term is cut to %n year.</numerusform>
            <numerusform>The term is cut to %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
</TS>
