<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DossiersScreen</name>
    <message>
        <source>All dossiers</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Number, person, passport, profession</source>
        <translation>Номер, имя, паспорт, профессия</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Открытые или закрытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Every procedure</source>
        <translation>Любая процедура</translation>
    </message>
    <message>
        <source>No dossier is like this</source>
        <translation>Таких дел нет</translation>
    </message>
    <message>
        <source>Try a part of the number or of the name, or fewer filters.</source>
        <translation>Введите часть номера или имени либо снимите часть фильтров.</translation>
    </message>
    <message>
        <source>Show all dossiers</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>There are no dossiers yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>The first application that is received opens the first dossier.</source>
        <translation>Первое принятое заявление откроет первое дело.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Search in all dossiers</source>
        <translation>Искать среди всех дел</translation>
    </message>
</context>
</TS>
