<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>SelfTest</name>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>A database in a temporary folder</source>
        <translation>Уақытша қалтадағы дерекқор</translation>
    </message>
    <message>
        <source>An encrypted database</source>
        <translation>Шифрланған дерекқор</translation>
    </message>
    <message>
        <source>Driver of the shared database</source>
        <translation>Ортақ дерекқор драйвері</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Кілттер қоймасы</translation>
    </message>
    <message>
        <source>its schema is {found} instead of {wanted}</source>
        <translation>схемасы {wanted} емес, {found}</translation>
    </message>
    <message>
        <source>what is saved is not on the disk at once</source>
        <translation>сақталған дерек дискіге бірден жазылмайды</translation>
    </message>
    <message>
        <source>what was written was not read again</source>
        <translation>жазылған дерек қайта оқылмады</translation>
    </message>
    <message>
        <source>a piece of a word is not found</source>
        <translation>сөздің бөлігі табылмайды</translation>
    </message>
    <message>
        <source>made, written, searched; schema {schema}</source>
        <translation>жасалды, жазылды, іздеу істейді; схема {schema}</translation>
    </message>
    <message>
        <source>the file can be read without its key</source>
        <translation>файл кілтсіз оқылады</translation>
    </message>
    <message>
        <source>another key opens it</source>
        <translation>бөгде кілтпен ашылады</translation>
    </message>
    <message>
        <source>opened by its key, another key refused</source>
        <translation>өз кілтімен ашылды, бөгде кілт қабылданбады</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>TLS қолдамайды</translation>
    </message>
    <message>
        <source>psycopg {psycopg}, libpq {libpq}, with TLS</source>
        <translation>psycopg {psycopg}, libpq {libpq}, TLS бар</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>жүйенің өзінікі</translation>
    </message>
    <message>
        <source>none here; the password is asked for at each start</source>
        <translation>мұнда жоқ; құпиясөз әр іске қосқанда сұралады</translation>
    </message>
</context>
</TS>
