<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Registers</name>
    <message>
        <source>Registers</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Хаттамалар</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Осы күннен бастап</translation>
    </message>
    <message>
        <source>To this day, included</source>
        <translation>Осы күнді қоса алғанда</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Кесте тілі</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Дербес деректерсіз</translation>
    </message>
    <message>
        <source>Names become initials; of a passport two last signs stay</source>
        <translation>Аты-жөнінен бас әріптері, паспорттан соңғы екі таңбасы қалады</translation>
    </message>
    <message>
        <source>Save to Excel</source>
        <translation>Excel-ге сақтау</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Аяқталуы басталуынан ерте</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another period, or another register.</source>
        <translation>Басқа кезеңді немесе басқа журналды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing registered in these days</source>
        <translation>Бұл күндері ештеңе тіркелмеген</translation>
    </message>
</context>
</TS>
