<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>HelpScreen</name>
    <message>
        <source>Search in help</source>
        <translation>Искать в помощи</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Напечатать страницу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Страница помощи</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Такого не найдено</translation>
    </message>
    <message>
        <source>Try the beginning of a word.</source>
        <translation>Попробуйте начало слова.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Reasons: refusal of intake</source>
        <translation>Основания: отказ в приёме</translation>
    </message>
    <message>
        <source>Reasons: refusal of the service</source>
        <translation>Основания: отказ в услуге</translation>
    </message>
    <message>
        <source>Reasons: withdrawal</source>
        <translation>Основания: отзыв заявления</translation>
    </message>
    <message>
        <source>Grounds of a re-issue</source>
        <translation>Основания переоформления</translation>
    </message>
    <message>
        <source>Grounds of a duplicate</source>
        <translation>Основания выдачи дубликата</translation>
    </message>
    <message>
        <source>Kinds of conflict of interest</source>
        <translation>Виды конфликта интересов</translation>
    </message>
    <message>
        <source>Reasons: a late step</source>
        <translation>Причины: просроченное действие</translation>
    </message>
    <message>
        <source>Reasons: a return</source>
        <translation>Причины: возврат дела</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>Agenda of a session</source>
        <translation>Повестка дня заседания</translation>
    </message>
    <message>
        <source>Protocol and extract</source>
        <translation>Протокол и выписка</translation>
    </message>
    <message>
        <source>Notice, reasoned answer</source>
        <translation>Уведомление, мотивированный ответ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Профессии</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>reading A14: the office&apos;s own</source>
        <translation>толкование A14: внутренний срок</translation>
    </message>
    <message>
        <source>law</source>
        <translation>закон</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Рабочих дней</translation>
    </message>
    <message>
        <source>paragraph 13 of the Rules</source>
        <translation>пункт 13 Правил</translation>
    </message>
    <message>
        <source>order No. {number} of {date}</source>
        <translation>приказ № {number} от {date}</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Перечень документов</translation>
    </message>
    <message>
        <source>paragraph 9 of the Standard</source>
        <translation>пункт 9 Стандарта</translation>
    </message>
    <message>
        <source>Term of keeping: {what}</source>
        <translation>Срок хранения: {what}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>sample: the text names no such paper</source>
        <translation>образец: в тексте такого документа нет</translation>
    </message>
    <message>
        <source>the paper is law, its words are a sample</source>
        <translation>документ установлен законом, текст — образец</translation>
    </message>
    <message>
        <source>reading {code}</source>
        <translation>толкование {code}</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>п. {number}</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>confirmed by the ministry</source>
        <translation>подтверждено министерством</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
</context>
</TS>
