<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>OverdueScreen</name>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Rows of the board</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>По действиям</translation>
    </message>
    <message>
        <source>By executor</source>
        <translation>По исполнителям</translation>
    </message>
    <message>
        <source>Dossiers behind the figure</source>
        <translation>Дела за этой цифрой</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Name another executor</source>
        <translation>Назначить другого исполнителя</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просроч.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>open</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Due on the next business day</source>
        <translation>Срок на следующий рабочий день</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Просроченных дел нет</translation>
    </message>
    <message>
        <source>Every open step is within its time.</source>
        <translation>Все открытые действия идут в срок.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>Choose another figure.</source>
        <translation>Выберите другую цифру.</translation>
    </message>
    <message>
        <source>Step and whom it waits for</source>
        <translation>Действие и у кого оно</translation>
    </message>
</context>
</TS>
