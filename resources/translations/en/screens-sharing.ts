<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CentreHead</name>
    <message numerus="yes">
        <source>%n s fast</source>
        <translation>
            <numerusform>%n s fast</numerusform>
            <numerusform>%n s fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s slow</source>
        <translation>
            <numerusform>%n s slow</numerusform>
            <numerusform>%n s slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n min fast</numerusform>
            <numerusform>%n min fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n min slow</numerusform>
            <numerusform>%n min slow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopsPage</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message numerus="yes">
        <source>%n thing(s) of another desktop taken over</source>
        <translation>
            <numerusform>%n thing of another desktop taken over</numerusform>
            <numerusform>%n things of another desktop taken over</numerusform>
        </translation>
    </message>
</context>
</TS>
