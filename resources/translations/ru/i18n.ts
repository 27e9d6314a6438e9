<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>Your role does not give the right to do this.</source>
        <translation>Ваша роль не даёт права на это действие.</translation>
    </message>
    <message>
        <source>The office refused: {code}.</source>
        <translation>Действие отклонено: {code}.</translation>
    </message>
    <message>
        <source>reading {number}</source>
        <translation>толкование {number}</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>п. {number}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Intake officer</source>
        <translation>Сотрудник приёма документов</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Commission member</source>
        <translation>Член Комиссии</translation>
    </message>
    <message>
        <source>Commission secretary</source>
        <translation>Секретарь Комиссии</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Руководитель подразделения</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
</TS>
