<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CriteriaPreview</name>
    <message numerus="yes">
        <source>%n criterion(s) left</source>
        <translation>
            <numerusform>%n criterion left</numerusform>
            <numerusform>%n criteria left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaScreen</name>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
</TS>
