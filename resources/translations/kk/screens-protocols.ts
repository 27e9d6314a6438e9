<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ProtocolsScreen</name>
    <message>
        <source>State or due</source>
        <translation>Күйі немесе мерзімі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>final, not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>being corrected</source>
        <translation>түзетілуде</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <translation>{n}-редакция</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>күні {day}</translation>
    </message>
    <message>
        <source>issue {n}</source>
        <translation>беру — {n}</translation>
    </message>
    <message>
        <source>refuse {n}</source>
        <translation>бас тарту — {n}</translation>
    </message>
    <message>
        <source>postponed {n}</source>
        <translation>кейінге қалды — {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) without an answer</source>
        <translation>
            <numerusform>Жауапсыз ескертулер: %n</numerusform>
            <numerusform>Жауапсыз ескертулер: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>№ {number} хаттама</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Хаттама жобасы</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Хаттамалар</translation>
    </message>
    <message>
        <source>Protocols of the Commission</source>
        <translation>Комиссия хаттамалары</translation>
    </message>
    <message>
        <source>Language of the protocol</source>
        <translation>Хаттама тілі</translation>
    </message>
    <message>
        <source>Save PDF and Excel</source>
        <translation>PDF және Excel сақтау</translation>
    </message>
    <message>
        <source>No protocol yet</source>
        <translation>Хаттама әлі жоқ</translation>
    </message>
    <message>
        <source>A protocol stands here as soon as its session has ended.</source>
        <translation>Хаттама отырыс аяқталған соң осында пайда болады.</translation>
    </message>
    <message>
        <source>Open the protocol&apos;s session</source>
        <translation>Хаттаманың отырысын ашу</translation>
    </message>
</context>
</TS>
