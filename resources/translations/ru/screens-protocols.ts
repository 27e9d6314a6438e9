<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ProtocolsScreen</name>
    <message>
        <source>State or due</source>
        <translation>Состояние или срок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>final, not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>being corrected</source>
        <translation>исправляется</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <translation>редакция {n}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>от {day}</translation>
    </message>
    <message>
        <source>issue {n}</source>
        <translation>выдать — {n}</translation>
    </message>
    <message>
        <source>refuse {n}</source>
        <translation>отказать — {n}</translation>
    </message>
    <message>
        <source>postponed {n}</source>
        <translation>отложено — {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) without an answer</source>
        <translation>
            <numerusform>%n замечание без ответа</numerusform>
            <numerusform>%n замечания без ответа</numerusform>
            <numerusform>%n замечаний без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Проект протокола</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Protocols of the Commission</source>
        <translation>Протоколы Комиссии</translation>
    </message>
    <message>
        <source>Language of the protocol</source>
        <translation>Язык протокола</translation>
    </message>
    <message>
        <source>Save PDF and Excel</source>
        <translation>Сохранить PDF и Excel</translation>
    </message>
    <message>
        <source>No protocol yet</source>
        <translation>Протоколов пока нет</translation>
    </message>
    <message>
        <source>A protocol stands here as soon as its session has ended.</source>
        <translation>Протокол появится здесь, как только завершится заседание.</translation>
    </message>
    <message>
        <source>Open the protocol&apos;s session</source>
        <translation>Открыть заседание протокола</translation>
    </message>
</context>
</TS>
