<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n refusal(s) of intake to confirm</source>
        <translation>
            <numerusform>%n refusal of intake to confirm</numerusform>
            <numerusform>%n refusals of intake to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsBanner</name>
    <message numerus="yes">
        <source>%n dossier(s) wait for your declaration.</source>
        <translation>
            <numerusform>%n dossier waits for your declaration.</numerusform>
            <numerusform>%n dossiers wait for your declaration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secretary reminds you: %n sheet(s) missing</source>
        <translation>
            <numerusform>The secretary reminds you: %n sheet missing</numerusform>
            <numerusform>The secretary reminds you: %n sheets missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDesk</name>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) work with the program</source>
        <translation>
            <numerusform>%n person works with the program</numerusform>
            <numerusform>%n people work with the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order No. %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>Order No. %1 of %2, %n member</numerusform>
            <numerusform>Order No. %1 of %2, %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) not confirmed by the ministry</source>
        <translation>
            <numerusform>%n reading not confirmed by the ministry</numerusform>
            <numerusform>%n readings not confirmed by the ministry</numerusform>
        </translation>
    </message>
</context>
</TS>
