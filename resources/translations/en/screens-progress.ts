<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ProgressScreen</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n came late</numerusform>
            <numerusform>%n came late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n sheet(s) given</source>
        <translation>
            <numerusform>{given} of %n sheet given</numerusform>
            <numerusform>{given} of %n sheets given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are missing; the marks themselves are not shown here.</source>
        <translation>
            <numerusform>%n sheet is missing; the marks themselves are not shown here.</numerusform>
            <numerusform>%n sheets are missing; the marks themselves are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>№ {number}: came %n business day(s) after the term, on {received}; submitted in time, on {made}.</source>
        <translation>
            <numerusform>№ {number}: came %n business day after the term, on {received}; submitted in time, on {made}.</numerusform>
            <numerusform>№ {number}: came %n business days after the term, on {received}; submitted in time, on {made}.</numerusform>
        </translation>
    </message>
</context>
</TS>
