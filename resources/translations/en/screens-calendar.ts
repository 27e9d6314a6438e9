<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeadlinePanel</name>
    <message numerus="yes">
        <source>from {date}, %n day(s)</source>
        <translation>
            <numerusform>from {date}, %n day</numerusform>
            <numerusform>from {date}, %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
