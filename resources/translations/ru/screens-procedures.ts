<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Procedures</name>
    <message>
        <source>Order No. {number} of {signed}, registered {registered} under No. {under}</source>
        <translation>Приказ № {number} от {signed}, зарегистрирован {registered} под № {under}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>repealed by order No. {number} of {date}</source>
        <translation>утратил силу приказом № {number} от {date}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>our reading, to be confirmed</source>
        <translation>наше толкование, требует подтверждения</translation>
    </message>
</context>
<context>
    <name>ProceduresScreen</name>
    <message>
        <source>Business process {number}</source>
        <translation>Бизнес-процесс {number}</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Бизнес-процессы</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Толкования</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>What the regulation leaves open, and how it is read here</source>
        <translation>Что регламент оставляет открытым и как это понимается здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n требует подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Step {code} · para {paragraph}</source>
        <translation>Действие {code} · п. {paragraph}</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) in all by the regulation</source>
        <translation>
            <numerusform>всего по регламенту %n рабочий день</numerusform>
            <numerusform>всего по регламенту %n рабочих дня</numerusform>
            <numerusform>всего по регламенту %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{limit}, set by the office; {total}</source>
        <translation>{limit}, внутренний срок; {total}</translation>
    </message>
    <message>
        <source>on a refusal: {output}</source>
        <translation>при отказе: {output}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The regulation&apos;s words</source>
        <translation>Текст регламента</translation>
    </message>
</context>
</TS>
