<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CalendarDays</name>
    <message>
        <source>Business day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Day off in exchange</source>
        <translation>Перенесённый выходной</translation>
    </message>
    <message>
        <source>Worked weekend day</source>
        <translation>Рабочий выходной</translation>
    </message>
    <message>
        <source>Day by another act</source>
        <translation>День по иному акту</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>рабочий день</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Вернуться к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Enter a change of the calendar</source>
        <translation>Внести изменение в календарь</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Beside the year</source>
        <translation>Рядом с годом</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Не внесён</translation>
    </message>
    <message>
        <source>Take {year} over</source>
        <translation>Внести {year} год</translation>
    </message>
    <message>
        <source>Preliminary: not confirmed</source>
        <translation>Предварительно: не подтверждён</translation>
    </message>
    <message>
        <source>Confirm {year}</source>
        <translation>Подтвердить {year} год</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Kind of change</source>
        <translation>Вид изменения</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Отдельный день</translation>
    </message>
    <message>
        <source>What the day becomes</source>
        <translation>Каким становится день</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Worked instead</source>
        <translation>Рабочий день вместо него</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Номер постановления</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Дата постановления</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Причина на казахском языке</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Причина на русском языке</translation>
    </message>
    <message>
        <source>Reason in English</source>
        <translation>Причина на английском языке</translation>
    </message>
    <message>
        <source>Legal act, number and date</source>
        <translation>Правовой акт, номер и дата</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Обратите внимание: {words}</translation>
    </message>
    <message>
        <source>Enter the transfer</source>
        <translation>Внести перенос</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Внести день</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes of the year</source>
        <translation>Изменения года</translation>
    </message>
    <message>
        <source>Enter a change…</source>
        <translation>Внести изменение…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить изменение…</translation>
    </message>
    <message>
        <source>No changes in {year}</source>
        <translation>В {year} году изменений нет</translation>
    </message>
    <message>
        <source>The days are those that the year was taken over with.</source>
        <translation>Дни такие, с какими год был внесён.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>Take back the change of {days}?</source>
        <translation>Отменить изменение {days}?</translation>
    </message>
    <message>
        <source>The days become again what they were. A transfer goes with both its days.</source>
        <translation>Дни снова станут прежними. Перенос отменяется вместе с обоими его днями.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить изменение</translation>
    </message>
</context>
<context>
    <name>DeadlinePanel</name>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Документы приняты</translation>
    </message>
    <message>
        <source>Due dates of the steps</source>
        <translation>Сроки действий</translation>
    </message>
    <message>
        <source>Limits are business days. Each step starts when the one before it is due.</source>
        <translation>Сроки считаются в рабочих днях. Каждое действие начинается в день, когда истекает срок предыдущего.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message numerus="yes">
        <source>from {date}, %n day(s)</source>
        <translation>
            <numerusform>с {date}, %n день</numerusform>
            <numerusform>с {date}, %n дня</numerusform>
            <numerusform>с {date}, %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>or {date}</source>
        <translation>или {date}</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Calendar of {year}</source>
        <translation>Календарь на {year} год</translation>
    </message>
</context>
</TS>
