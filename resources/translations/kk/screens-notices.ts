<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>Choose how it is sent.</source>
        <translation>Жіберу тәсілін таңдаңыз.</translation>
    </message>
    <message>
        <source>Give the proof of sending.</source>
        <translation>Жіберілгенінің дәлелін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Note to the applicant (if needed)</source>
        <translation>Қызметті алушыға ескертпе (қажет болса)</translation>
    </message>
    <message>
        <source>It stands in the notice under the decision.</source>
        <translation>Хабарламада шешімнен кейін тұрады.</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Жіберу тәсілі</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Жіберілгенінің дәлелі</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Анықтаманы беру</translation>
    </message>
    <message>
        <source>Refuse the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>The number is given when it is registered.</source>
        <translation>Нөмірі тіркеу кезінде беріледі.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Signature on the second copy, date</source>
        <translation>Екінші данадағы қолтаңба, күні</translation>
    </message>
    <message>
        <source>Number of the postal receipt</source>
        <translation>Пошта түбіртегінің нөмірі</translation>
    </message>
    <message>
        <source>E-mail address, time of sending</source>
        <translation>Электрондық мекенжай, жіберілген уақыты</translation>
    </message>
    <message>
        <source>Number of the letter to the mission</source>
        <translation>Шетелдегі мекемеге хаттың нөмірі</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Notices that wait</source>
        <translation>Кезектегі хабарламалар</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Send for signature, or register and send</source>
        <translation>Қол қоюға жіберу немесе тіркеп жіберу</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n to prepare</source>
        <translation>
            <numerusform>дайындау керек: %n</numerusform>
            <numerusform>дайындау керек: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>жіберу керек: %n</numerusform>
            <numerusform>жіберу керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices are for the responsible executor</source>
        <translation>Хабарламалармен жауапты орындаушы жұмыс істейді</translation>
    </message>
    <message>
        <source>No notice waits for you</source>
        <translation>Сізді күтетін хабарлама жоқ</translation>
    </message>
    <message>
        <source>After a decision its notice comes here, and again once it is signed.</source>
        <translation>Хабарлама осында шешімнен кейін, сосын қол қойылғаннан кейін тағы түседі.</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Дайындау керек</translation>
    </message>
    <message>
        <source>Signed, to send</source>
        <translation>Қол қойылды, жіберу керек</translation>
    </message>
    <message>
        <source>Reasoned answer, to send</source>
        <translation>Дәлелді жауапты жіберу керек</translation>
    </message>
    <message>
        <source>Send for signature</source>
        <translation>Қол қоюға жіберу</translation>
    </message>
    <message>
        <source>Register and send</source>
        <translation>Тіркеу және жіберу</translation>
    </message>
    <message>
        <source>Sent for signature: № {number}</source>
        <translation>Қол қоюға жіберілді: № {number}</translation>
    </message>
    <message>
        <source>Sent under the number {number}</source>
        <translation>№ {number} хабарлама жіберілді</translation>
    </message>
</context>
</TS>
