<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Queues</name>
    <message>
        <source>provisional</source>
        <translation>уақытша нөмір</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Step and state</source>
        <translation>Іс-қимыл және жай-күйі</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Кімді күтеді</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келіп түсті</translation>
    </message>
    <message>
        <source>{count}+ dossiers</source>
        <translation>{count}-нан астам іс</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Комиссияға енгізу</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Notice: draft</source>
        <translation>Хабарлама: жоба</translation>
    </message>
    <message>
        <source>Notice: signature</source>
        <translation>Хабарлама: қол қою</translation>
    </message>
    <message>
        <source>Notice: sending</source>
        <translation>Хабарлама: жіберу</translation>
    </message>
    <message>
        <source>Certificate: signature</source>
        <translation>Анықтама: қол қою</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Анықтама: беру</translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation>Өтінішті тіркеу</translation>
    </message>
    <message>
        <source>Name the executor</source>
        <translation>Орындаушыны айқындау</translation>
    </message>
    <message>
        <source>Refer to the Commission</source>
        <translation>Комиссияға енгізу</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Draw up the protocol</source>
        <translation>Хаттаманы ресімдеу</translation>
    </message>
    <message>
        <source>Take the decision</source>
        <translation>Шешім қабылдау</translation>
    </message>
    <message>
        <source>Prepare the notice</source>
        <translation>Хабарлама дайындау</translation>
    </message>
    <message>
        <source>Sign the notice</source>
        <translation>Хабарламаға қол қою</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Хабарламаны жіберу</translation>
    </message>
    <message>
        <source>Sign the certificate</source>
        <translation>Анықтамаға қол қою</translation>
    </message>
    <message>
        <source>Hand over the certificate</source>
        <translation>Анықтаманы беру</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Анықтама берілді</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Intake refused</source>
        <translation>Қабылдаудан бас тартылды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері қайтарып алынды</translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n sheet(s)</source>
        <translation>
            <numerusform>%n бағадан {given}</numerusform>
            <numerusform>%n бағадан {given}</numerusform>
        </translation>
    </message>
</context>
</TS>
