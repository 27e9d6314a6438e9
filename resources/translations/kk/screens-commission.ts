<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Absence</source>
        <translation>Болмауы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Reason (seen by the secretary only)</source>
        <translation>Себебі (тек хатшы көреді)</translation>
    </message>
    <message>
        <source>The quorum forecast counts with it at once, and names whom to call.</source>
        <translation>Кворум болжамы оны бірден ескереді және кімді шақыру керегін айтады.</translation>
    </message>
    <message>
        <source>Declare the absence</source>
        <translation>Болмайтынын жариялау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Choose the member</source>
        <translation>Мүшені таңдаңыз</translation>
    </message>
    <message>
        <source>Give the first day</source>
        <translation>Бірінші күнін көрсетіңіз</translation>
    </message>
    <message>
        <source>Give the last day</source>
        <translation>Соңғы күнін көрсетіңіз</translation>
    </message>
</context>
<context>
    <name>AbsencesCard</name>
    <message>
        <source>Absences</source>
        <translation>Болмайтын күндер</translation>
    </message>
    <message>
        <source>Absences of the members</source>
        <translation>Мүшелердің болмайтын күндері</translation>
    </message>
    <message>
        <source>I will be away…</source>
        <translation>Мен болмаймын…</translation>
    </message>
    <message>
        <source>Declare an absence…</source>
        <translation>Болмайтынын жариялау…</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Болмауын жою</translation>
    </message>
    <message>
        <source>Nobody has declared an absence.</source>
        <translation>Ешкім болмайтынын жарияламаған.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
</context>
<context>
    <name>CommissionScreen</name>
    <message>
        <source>Composition of the Commission</source>
        <translation>Комиссия құрамы</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Жаңа құрам</translation>
    </message>
    <message>
        <source>Calibration of the members</source>
        <translation>Мүшелердің бағалау салыстырмасы</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Бұйрықтар</translation>
    </message>
    <message>
        <source>Orders that named the Commission</source>
        <translation>Комиссия құрамын бекіткен бұйрықтар</translation>
    </message>
    <message>
        <source>Members of the Commission</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>The Commission is not named yet</source>
        <translation>Комиссия құрамы әлі бекітілмеген</translation>
    </message>
    <message>
        <source>Name it by the order&apos;s number and date.</source>
        <translation>Құрамды бұйрықтың нөмірі мен күні бойынша енгізіңіз.</translation>
    </message>
    <message>
        <source>Order № {number} of {date}</source>
        <translation>{date} № {number} бұйрық</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n мүше</numerusform>
            <numerusform>%n мүше</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>Order № {number}</source>
        <translation>№ {number} бұйрық</translation>
    </message>
    <message>
        <source>Dated {date}, in force from {day}.</source>
        <translation>Күні {date}, {day} бастап қолданылады.</translation>
    </message>
    <message>
        <source>Secretary, without a vote: {name}</source>
        <translation>Хатшы (дауыс құқығы жоқ): {name}</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>алмастырушы</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>төраға орынбасары</translation>
    </message>
    <message>
        <source>The Commission is named</source>
        <translation>Комиссия құрамы бекітілді</translation>
    </message>
    <message>
        <source>The absence is declared</source>
        <translation>Болмайтыны жарияланды</translation>
    </message>
    <message>
        <source>The absence is cancelled</source>
        <translation>Болмауы жойылды</translation>
    </message>
    <message>
        <source>Name the Commission</source>
        <translation>Құрамды бекіту</translation>
    </message>
    <message>
        <source>Leave the naming</source>
        <translation>Құрамды енгізуден шығу</translation>
    </message>
    <message>
        <source>Name as a substitute</source>
        <translation>Алмастырушы етіп белгілеу</translation>
    </message>
    <message>
        <source>Declare an absence</source>
        <translation>Болмайтынын жариялау</translation>
    </message>
    <message>
        <source>Keep the absence</source>
        <translation>Болмауын сақтау</translation>
    </message>
    <message>
        <source>Leave the absence</source>
        <translation>Болмау жазбасын жабу</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Болмауын жою</translation>
    </message>
</context>
<context>
    <name>NamingCard</name>
    <message>
        <source>Not a substitute</source>
        <translation>Алмастырушы емес</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Алмастырушы</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Жаңа құрам</translation>
    </message>
    <message>
        <source>Order №</source>
        <translation>Бұйрық №</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Қолданыла бастайды</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Төраға орынбасары</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Members: Space ticks, S names a substitute, Alt+Up and Alt+Down move</source>
        <translation>Мүшелер: бос орын белгілейді, S – алмастырушы, Alt+↑ және Alt+↓ орнын ауыстырады</translation>
    </message>
    <message>
        <source>Name the Commission</source>
        <translation>Құрамды бекіту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n мүше</numerusform>
            <numerusform>%n мүше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation>
            <numerusform>%n алмастырушы</numerusform>
            <numerusform>%n алмастырушы</numerusform>
        </translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>алмастырушы</translation>
    </message>
    <message>
        <source>Give the number of the order</source>
        <translation>Бұйрық нөмірін көрсетіңіз</translation>
    </message>
    <message>
        <source>Give the date of the order</source>
        <translation>Бұйрық күнін көрсетіңіз</translation>
    </message>
    <message>
        <source>Give the first day</source>
        <translation>Бірінші күнін көрсетіңіз</translation>
    </message>
    <message>
        <source>Choose the chair</source>
        <translation>Төрағаны таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the secretary</source>
        <translation>Хатшыны таңдаңыз</translation>
    </message>
</context>
</TS>
