<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CommissionScreen</name>
    <message>
        <source>Composition of the Commission</source>
        <translation>Состав Комиссии</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Новый состав</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Приказы</translation>
    </message>
    <message>
        <source>Orders that named the Commission</source>
        <translation>Приказы о составе Комиссии</translation>
    </message>
    <message>
        <source>Members of the Commission</source>
        <translation>Члены Комиссии</translation>
    </message>
    <message>
        <source>The Commission is not named yet</source>
        <translation>Состав Комиссии ещё не утверждён</translation>
    </message>
    <message>
        <source>Name it by the order's number and date.</source>
        <translation>Внесите состав по номеру и дате приказа.</translation>
    </message>
    <message>
        <source>Order № {number} of {date}</source>
        <translation>Приказ № {number} от {date}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члена</numerusform>
            <numerusform>%n членов</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>Order № {number}</source>
        <translation>Приказ № {number}</translation>
    </message>
    <message>
        <source>Dated {date}, in force from {day}.</source>
        <translation>От {date}, действует с {day}.</translation>
    </message>
    <message>
        <source>Secretary, without a vote: {name}</source>
        <translation>Секретарь (без права голоса): {name}</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>The Commission is named</source>
        <translation>Состав Комиссии внесён</translation>
    </message>
    <message>
        <source>Name the Commission</source>
        <translation>Внести состав</translation>
    </message>
    <message>
        <source>Leave the naming</source>
        <translation>Выйти без изменений</translation>
    </message>
</context>
<context>
    <name>NamingCard</name>
    <message>
        <source>New composition</source>
        <translation>Новый состав</translation>
    </message>
    <message>
        <source>Order №</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Заместитель председателя</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Members: Space ticks, Alt+Up and Alt+Down move</source>
        <translation>Члены: пробел отмечает, Alt+↑ и Alt+↓ переставляют</translation>
    </message>
    <message>
        <source>Name the Commission</source>
        <translation>Внести состав</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члена</numerusform>
            <numerusform>%n членов</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the number of the order</source>
        <translation>Укажите номер приказа</translation>
    </message>
    <message>
        <source>Give the date of the order</source>
        <translation>Укажите дату приказа</translation>
    </message>
    <message>
        <source>Give the first day</source>
        <translation>Укажите первый день</translation>
    </message>
    <message>
        <source>Choose the chair</source>
        <translation>Выберите председателя</translation>
    </message>
    <message>
        <source>Choose the secretary</source>
        <translation>Выберите секретаря</translation>
    </message>
</context>
</TS>
