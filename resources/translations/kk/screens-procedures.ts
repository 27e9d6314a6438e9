<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Procedures</name>
    <message>
        <source>Order No. {number} of {signed}, registered {registered} under No. {under}</source>
        <translation>{signed} № {number} бұйрық, {registered} № {under} болып тіркелген</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>repealed by order No. {number} of {date}</source>
        <translation>{date} № {number} бұйрықпен күші жойылған</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>our reading, to be confirmed</source>
        <translation>біздің түсіндіруіміз, растауды қажет етеді</translation>
    </message>
</context>
<context>
    <name>ProceduresScreen</name>
    <message>
        <source>Business process {number}</source>
        <translation>Бизнес-процесс {number}</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Бизнес-процестер</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Түсіндірулер</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>What the regulation leaves open, and how it is read here</source>
        <translation>Регламентте ашық қалған мәселелер және олардың түсіндірілуі</translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n түсіндіру растауды қажет етеді</numerusform>
            <numerusform>%n түсіндіру растауды қажет етеді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step</source>
        <translation>Іс-қимыл</translation>
    </message>
    <message>
        <source>Step {code} · para {paragraph}</source>
        <translation>{code} іс-қимыл · {paragraph}-т.</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) in all by the regulation</source>
        <translation>
            <numerusform>регламент бойынша барлығы %n жұмыс күні</numerusform>
            <numerusform>регламент бойынша барлығы %n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>{limit}, set by the office; {total}</source>
        <translation>{limit}, ішкі мерзім; {total}</translation>
    </message>
    <message>
        <source>on a refusal: {output}</source>
        <translation>бас тартқан жағдайда: {output}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім орындайды</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>The regulation&apos;s words</source>
        <translation>Регламент мәтіні</translation>
    </message>
</context>
</TS>
