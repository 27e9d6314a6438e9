<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AssignScreen</name>
    <message>
        <source>Say why another executor takes the dossier over</source>
        <translation>Укажите, почему дело передаётся другому исполнителю</translation>
    </message>
    <message>
        <source>%1: the executor is %2</source>
        <translation>%1: исполнитель — %2</translation>
    </message>
    <message>
        <source>Responsible executors</source>
        <translation>Ответственные исполнители</translation>
    </message>
    <message>
        <source>What lies with each of them now.</source>
        <translation>Сколько дел сейчас у каждого.</translation>
    </message>
    <message>
        <source>No. %1 · the executor is %2</source>
        <translation>№ %1 · исполнитель — %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Hand the dossier over</source>
        <translation>Передать дело</translation>
    </message>
    <message>
        <source>Name as executor</source>
        <translation>Назначить исполнителем</translation>
    </message>
    <message>
        <source>Assign executor</source>
        <translation>Назначение исполнителя</translation>
    </message>
    <message>
        <source>Which dossiers</source>
        <translation>Какие дела</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Reason for naming another executor</source>
        <translation>Причина смены исполнителя</translation>
    </message>
    <message>
        <source>Without an executor</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>With an executor</source>
        <translation>С исполнителем</translation>
    </message>
    <message>
        <source>Every dossier has its executor</source>
        <translation>У каждого дела есть исполнитель</translation>
    </message>
    <message>
        <source>A dossier comes here when its application is registered.</source>
        <translation>Дело появится здесь после регистрации заявления.</translation>
    </message>
    <message>
        <source>No open dossier has an executor</source>
        <translation>Ни у одного открытого дела нет исполнителя</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>State and executor</source>
        <translation>Состояние и исполнитель</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просроч.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
</context>
</TS>
