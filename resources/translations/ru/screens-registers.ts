<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Registers</name>
    <message>
        <source>Registers</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>To this day, included</source>
        <translation>По этот день включительно</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Язык таблицы</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Без персональных данных</translation>
    </message>
    <message>
        <source>Names become initials; of a passport two last signs stay</source>
        <translation>От имён остаются первые буквы, от паспорта — два последних знака</translation>
    </message>
    <message>
        <source>Save to Excel</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Конец раньше начала</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another period, or another register.</source>
        <translation>Выберите другой период или другой журнал.</translation>
    </message>
    <message>
        <source>Nothing registered in these days</source>
        <translation>За эти дни записей нет</translation>
    </message>
</context>
</TS>
