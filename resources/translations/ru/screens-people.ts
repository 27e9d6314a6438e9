<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить данные сотрудника</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Whom the list shows</source>
        <translation>Кого показывать в списке</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Работающие</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>Вместе с выбывшими</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Сотрудники учреждения</translation>
    </message>
    <message>
        <source>left</source>
        <translation>выбыл(а)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>may decide</source>
        <translation>вправе решать</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>Has left the office</source>
        <translation>Больше не работает</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>{name} has left the office</source>
        <translation>{name} больше не работает</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>ФИО на казахском языке</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>ФИО на русском языке</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ФИО на английском языке</translation>
    </message>
    <message>
        <source>Initials and surname, Kazakh</source>
        <translation>Инициалы и фамилия, каз.</translation>
    </message>
    <message>
        <source>Initials and surname, Russian</source>
        <translation>Инициалы и фамилия, рус.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>Должность на английском</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>May decide and sign (granted by management)</source>
        <translation>Вправе решать и подписывать (дано руководством)</translation>
    </message>
    <message>
        <source>Will not score dossiers of which they are the executor.</source>
        <translation>Не оценивает дела, по которым является исполнителем.</translation>
    </message>
    <message>
        <source>Will not decide on dossiers which they scored.</source>
        <translation>Не принимает решений по делам, которые оценивал(а).</translation>
    </message>
</context>
</TS>
