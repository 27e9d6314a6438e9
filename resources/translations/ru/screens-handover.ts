<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Handover</name>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Choose how it is handed over.</source>
        <translation>Выберите способ выдачи.</translation>
    </message>
    <message>
        <source>Who collects it</source>
        <translation>Кто получает</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Сам(а)</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ф. И. О. полностью</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation>Способ выдачи</translation>
    </message>
    <message>
        <source>Chain of certificates</source>
        <translation>Цепочка справок</translation>
    </message>
    <message>
        <source>The card has no power of attorney: it cannot be handed over to a representative.</source>
        <translation>В карточке нет доверенности: представителю выдать нельзя.</translation>
    </message>
    <message>
        <source>Power of attorney {document} expired on {date}.</source>
        <translation>Срок доверенности {document} истёк {date}.</translation>
    </message>
    <message>
        <source>Power of attorney {document}, valid until {date}.</source>
        <translation>Доверенность {document}, действует до {date}.</translation>
    </message>
    <message>
        <source>Power of attorney {document}, without a term.</source>
        <translation>Доверенность {document}, срок не указан.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Выдача справок</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Hand over the certificate</source>
        <translation>Выдать справку</translation>
    </message>
    <message>
        <source>Which certificates</source>
        <translation>Какие справки</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>To hand over · {count}</source>
        <translation>К выдаче · {count}</translation>
    </message>
    <message>
        <source>Ending · {count}</source>
        <translation>Истекают · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Live certificates that end within %n business day(s)</source>
        <translation>
            <numerusform>Действующие справки, истекающие в течение %n рабочего дня</numerusform>
            <numerusform>Действующие справки, истекающие в течение %n рабочих дней</numerusform>
            <numerusform>Действующие справки, истекающие в течение %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates are handed over by the executor</source>
        <translation>Справки выдаёт ответственный исполнитель</translation>
    </message>
    <message>
        <source>No certificate ends soon</source>
        <translation>В ближайшие дни справки не истекают</translation>
    </message>
    <message>
        <source>No certificate waits for you</source>
        <translation>Справок к выдаче нет</translation>
    </message>
    <message>
        <source>A signed certificate comes here by itself.</source>
        <translation>Подписанная справка появится здесь сама.</translation>
    </message>
    <message>
        <source>№ {number}, until {date}</source>
        <translation>№ {number}, до {date}</translation>
    </message>
    <message>
        <source>Certificate № {number} is handed over</source>
        <translation>Справка № {number} выдана</translation>
    </message>
</context>
</TS>
