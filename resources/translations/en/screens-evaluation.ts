<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeclarationPage</name>
    <message numerus="yes">
        <source>Declare for all %n without hints</source>
        <translation>
            <numerusform>Declare for %n without hints</numerusform>
            <numerusform>Declare for all %n without hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) needed</source>
        <translation>
            <numerusform>%n comment needed</numerusform>
            <numerusform>%n comments needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence needed</source>
        <translation>
            <numerusform>%n evidence needed</numerusform>
            <numerusform>%n evidence needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>Abstained: %n member(s).</source>
        <translation>
            <numerusform>Abstained: %n member.</numerusform>
            <numerusform>Abstained: %n members.</numerusform>
        </translation>
    </message>
</context>
</TS>
