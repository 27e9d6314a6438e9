<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>SelfTest</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>A database in a temporary folder</source>
        <translation>База данных во временной папке</translation>
    </message>
    <message>
        <source>An encrypted database</source>
        <translation>Зашифрованная база данных</translation>
    </message>
    <message>
        <source>Driver of the shared database</source>
        <translation>Драйвер общей базы данных</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Хранилище ключей</translation>
    </message>
    <message>
        <source>its schema is {found} instead of {wanted}</source>
        <translation>схема {found} вместо {wanted}</translation>
    </message>
    <message>
        <source>what is saved is not on the disk at once</source>
        <translation>сохранённое не сразу попадает на диск</translation>
    </message>
    <message>
        <source>what was written was not read again</source>
        <translation>записанное не прочитано обратно</translation>
    </message>
    <message>
        <source>a piece of a word is not found</source>
        <translation>часть слова не находится</translation>
    </message>
    <message>
        <source>made, written, searched; schema {schema}</source>
        <translation>создана, запись и поиск работают; схема {schema}</translation>
    </message>
    <message>
        <source>the file can be read without its key</source>
        <translation>файл читается без ключа</translation>
    </message>
    <message>
        <source>another key opens it</source>
        <translation>открывается чужим ключом</translation>
    </message>
    <message>
        <source>opened by its key, another key refused</source>
        <translation>открыта своим ключом, чужой ключ отклонён</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>не поддерживает TLS</translation>
    </message>
    <message>
        <source>psycopg {psycopg}, libpq {libpq}, with TLS</source>
        <translation>psycopg {psycopg}, libpq {libpq}, с TLS</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>системное</translation>
    </message>
    <message>
        <source>none here; the password is asked for at each start</source>
        <translation>отсутствует; пароль запрашивается при каждом запуске</translation>
    </message>
</context>
</TS>
