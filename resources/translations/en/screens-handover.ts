<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>Live certificates that end within %n business day(s)</source>
        <translation>
            <numerusform>Live certificates that end within %n business day</numerusform>
            <numerusform>Live certificates that end within %n business days</numerusform>
        </translation>
    </message>
</context>
</TS>
