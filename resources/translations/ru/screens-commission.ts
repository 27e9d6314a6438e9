<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член Комиссии</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Reason (seen by the secretary only)</source>
        <translation>Причина (видит только секретарь)</translation>
    </message>
    <message>
        <source>The quorum forecast counts with it at once, and names whom to call.</source>
        <translation>Прогноз кворума сразу это учтёт и скажет, кого вызвать.</translation>
    </message>
    <message>
        <source>Declare the absence</source>
        <translation>Заявить об отсутствии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the member</source>
        <translation>Выберите члена Комиссии</translation>
    </message>
    <message>
        <source>Give the first day</source>
        <translation>Укажите первый день</translation>
    </message>
    <message>
        <source>Give the last day</source>
        <translation>Укажите последний день</translation>
    </message>
</context>
<context>
    <name>AbsencesCard</name>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Absences of the members</source>
        <translation>Отсутствия членов Комиссии</translation>
    </message>
    <message>
        <source>I will be away…</source>
        <translation>Меня не будет…</translation>
    </message>
    <message>
        <source>Declare an absence…</source>
        <translation>Заявить об отсутствии…</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Отменить отсутствие</translation>
    </message>
    <message>
        <source>Nobody has declared an absence.</source>
        <translation>Никто не заявил об отсутствии.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
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
        <source>Calibration of the members</source>
        <translation>Калибровка оценок членов</translation>
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
        <source>Name it by the order&apos;s number and date.</source>
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
        <source>substitute</source>
        <translation>замещающий</translation>
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
        <source>The absence is declared</source>
        <translation>Отсутствие заявлено</translation>
    </message>
    <message>
        <source>The absence is cancelled</source>
        <translation>Отсутствие отменено</translation>
    </message>
    <message>
        <source>Name the Commission</source>
        <translation>Внести состав</translation>
    </message>
    <message>
        <source>Leave the naming</source>
        <translation>Выйти без изменений</translation>
    </message>
    <message>
        <source>Name as a substitute</source>
        <translation>Назначить замещающим</translation>
    </message>
    <message>
        <source>Declare an absence</source>
        <translation>Заявить об отсутствии</translation>
    </message>
    <message>
        <source>Keep the absence</source>
        <translation>Сохранить отсутствие</translation>
    </message>
    <message>
        <source>Leave the absence</source>
        <translation>Оставить без отсутствия</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Отменить отсутствие</translation>
    </message>
</context>
<context>
    <name>NamingCard</name>
    <message>
        <source>Not a substitute</source>
        <translation>Не замещающий</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещающий</translation>
    </message>
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
        <source>Members: Space ticks, S names a substitute, Alt+Up and Alt+Down move</source>
        <translation>Члены: пробел отмечает, S – замещающий, Alt+↑ и Alt+↓ переставляют</translation>
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
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation>
            <numerusform>%n замещающий</numerusform>
            <numerusform>%n замещающих</numerusform>
            <numerusform>%n замещающих</numerusform>
        </translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замещающий</translation>
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
