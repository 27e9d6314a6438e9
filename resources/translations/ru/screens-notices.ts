<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>Choose how it is sent.</source>
        <translation>Выберите способ отправки.</translation>
    </message>
    <message>
        <source>Give the proof of sending.</source>
        <translation>Укажите подтверждение отправки.</translation>
    </message>
    <message>
        <source>Note to the applicant (if needed)</source>
        <translation>Примечание услугополучателю</translation>
    </message>
    <message>
        <source>It stands in the notice under the decision.</source>
        <translation>Печатается в уведомлении после решения.</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Способ отправки</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Подтверждение отправки</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Выдать справку</translation>
    </message>
    <message>
        <source>Refuse the service</source>
        <translation>Отказать в услуге</translation>
    </message>
    <message>
        <source>The number is given when it is registered.</source>
        <translation>Номер присваивается при регистрации.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал(а)</translation>
    </message>
    <message>
        <source>Signature on the second copy, date</source>
        <translation>Подпись на втором экземпляре, дата</translation>
    </message>
    <message>
        <source>Number of the postal receipt</source>
        <translation>Номер почтовой квитанции</translation>
    </message>
    <message>
        <source>E-mail address, time of sending</source>
        <translation>Адрес эл. почты, время отправки</translation>
    </message>
    <message>
        <source>Number of the letter to the mission</source>
        <translation>Номер письма в загранучреждение</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notices that wait</source>
        <translation>Ожидающие уведомления</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Send for signature, or register and send</source>
        <translation>Отправить на подпись или зарегистрировать и отправить</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message numerus="yes">
        <source>%n to prepare</source>
        <translation>
            <numerusform>подготовить: %n</numerusform>
            <numerusform>подготовить: %n</numerusform>
            <numerusform>подготовить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>отправить: %n</numerusform>
            <numerusform>отправить: %n</numerusform>
            <numerusform>отправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices are for the responsible executor</source>
        <translation>С уведомлениями работает ответственный исполнитель</translation>
    </message>
    <message>
        <source>No notice waits for you</source>
        <translation>Уведомлений для вас нет</translation>
    </message>
    <message>
        <source>After a decision its notice comes here, and again once it is signed.</source>
        <translation>Уведомление появляется здесь после решения и ещё раз после подписания.</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Signed, to send</source>
        <translation>Подписано, отправить</translation>
    </message>
    <message>
        <source>Reasoned answer, to send</source>
        <translation>Мотивированный ответ, отправить</translation>
    </message>
    <message>
        <source>Send for signature</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Register and send</source>
        <translation>Зарегистрировать и отправить</translation>
    </message>
    <message>
        <source>Sent for signature: № {number}</source>
        <translation>Отправлено на подпись: № {number}</translation>
    </message>
    <message>
        <source>Sent under the number {number}</source>
        <translation>Отправлено за № {number}</translation>
    </message>
</context>
</TS>
