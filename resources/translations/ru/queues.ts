<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Queues</name>
    <message>
        <source>provisional</source>
        <translation>временный номер</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Step and state</source>
        <translation>Действие и состояние</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Чья очередь</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>{count}+ dossiers</source>
        <translation>Более {count} дел</translation>
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
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Внесение в Комиссию</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Notice: draft</source>
        <translation>Уведомление: проект</translation>
    </message>
    <message>
        <source>Notice: signature</source>
        <translation>Уведомление: подпись</translation>
    </message>
    <message>
        <source>Notice: sending</source>
        <translation>Уведомление: отправка</translation>
    </message>
    <message>
        <source>Certificate: signature</source>
        <translation>Справка: подпись</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Справка: выдача</translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation>Зарегистрировать заявление</translation>
    </message>
    <message>
        <source>Name the executor</source>
        <translation>Определить исполнителя</translation>
    </message>
    <message>
        <source>Refer to the Commission</source>
        <translation>Внести в Комиссию</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Draw up the protocol</source>
        <translation>Оформить протокол</translation>
    </message>
    <message>
        <source>Take the decision</source>
        <translation>Принять решение</translation>
    </message>
    <message>
        <source>Prepare the notice</source>
        <translation>Подготовить уведомление</translation>
    </message>
    <message>
        <source>Sign the notice</source>
        <translation>Подписать уведомление</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Направить уведомление</translation>
    </message>
    <message>
        <source>Sign the certificate</source>
        <translation>Подписать справку</translation>
    </message>
    <message>
        <source>Hand over the certificate</source>
        <translation>Выдать справку</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Справка выдана</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Intake refused</source>
        <translation>Отказано в приёме</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n sheet(s)</source>
        <translation>
            <numerusform>{given} из %n оценки</numerusform>
            <numerusform>{given} из %n оценок</numerusform>
            <numerusform>{given} из %n оценок</numerusform>
        </translation>
    </message>
</context>
</TS>
