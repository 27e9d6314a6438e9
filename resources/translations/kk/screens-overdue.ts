<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>OverdueScreen</name>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Rows of the board</source>
        <translation>Кесте жолдары</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Іс-қимыл бойынша</translation>
    </message>
    <message>
        <source>By executor</source>
        <translation>Орындаушы бойынша</translation>
    </message>
    <message>
        <source>Dossiers behind the figure</source>
        <translation>Көрсеткішке кіретін істер</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Name another executor</source>
        <translation>Басқа орындаушыны айқындау</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Іс-қимыл</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>late</source>
        <translation>өткен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>open</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін</translation>
    </message>
    <message>
        <source>Due on the next business day</source>
        <translation>Мерзімі келесі жұмыс күні</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Мерзімі өткен іс жоқ</translation>
    </message>
    <message>
        <source>Every open step is within its time.</source>
        <translation>Барлық ашық іс-қимыл мерзімінде.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Мұнда ештеңе жоқ</translation>
    </message>
    <message>
        <source>Choose another figure.</source>
        <translation>Басқа көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Step and whom it waits for</source>
        <translation>Іс-қимыл және кімде тұрғаны</translation>
    </message>
</context>
</TS>
