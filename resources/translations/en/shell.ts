<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) unsent</source>
        <translation>
            <numerusform>%n change unsent</numerusform>
            <numerusform>%n changes unsent</numerusform>
        </translation>
    </message>
</context>
</TS>
