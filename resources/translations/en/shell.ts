<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n check(s) failed. Copy the text for your administrator.</source>
        <translation>
            <numerusform>%n check failed. Copy the text for your administrator.</numerusform>
            <numerusform>%n checks failed. Copy the text for your administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are well.</source>
        <translation>
            <numerusform>%n check is well.</numerusform>
            <numerusform>All %n checks are well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message numerus="yes">
        <source>%n thing(s) done here and not sent would be lost.</source>
        <translation>
            <numerusform>%n thing done here and not sent would be lost.</numerusform>
            <numerusform>%n things done here and not sent would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n thing(s) done here are not sent yet</source>
        <translation>
            <numerusform>%n thing done here are not sent yet</numerusform>
            <numerusform>%n things done here are not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message numerus="yes">
        <source>after %n min</source>
        <translation>
            <numerusform>after %n min</numerusform>
            <numerusform>after %n min</numerusform>
        </translation>
    </message>
</context>
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
    <name>Restoring</name>
    <message numerus="yes">
        <source>%n act(s) done since were done again.</source>
        <translation>
            <numerusform>%n act done since was done again.</numerusform>
            <numerusform>%n acts done since were done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingPart</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingStrip</name>
    <message numerus="yes">
        <source>The clock of this computer is %n min fast</source>
        <translation>
            <numerusform>The clock of this computer is %n min fast</numerusform>
            <numerusform>The clock of this computer is %n min fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n min slow</source>
        <translation>
            <numerusform>The clock of this computer is %n min slow</numerusform>
            <numerusform>The clock of this computer is %n min slow</numerusform>
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
<context>
    <name>UnlockForm</name>
    <message numerus="yes">
        <source>%n thing(s) done here are not sent yet.</source>
        <translation>
            <numerusform>%n thing done here are not sent yet.</numerusform>
            <numerusform>%n things done here are not sent yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
