<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>HelpScreen</name>
    <message>
        <source>Search in help</source>
        <translation>Көмектен іздеу</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Бетті басып шығару</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Көмек беті</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Мұндай сөз табылмады</translation>
    </message>
    <message>
        <source>Try the beginning of a word.</source>
        <translation>Сөздің басын теріп көріңіз.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Reasons: refusal of intake</source>
        <translation>Негіздер: қабылдаудан бас тарту</translation>
    </message>
    <message>
        <source>Reasons: refusal of the service</source>
        <translation>Негіздер: қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Reasons: withdrawal</source>
        <translation>Негіздер: өтінішті қайтарып алу</translation>
    </message>
    <message>
        <source>Grounds of a re-issue</source>
        <translation>Қайта ресімдеу негіздері</translation>
    </message>
    <message>
        <source>Grounds of a duplicate</source>
        <translation>Телнұсқа беру негіздері</translation>
    </message>
    <message>
        <source>Kinds of conflict of interest</source>
        <translation>Мүдделер қақтығысының түрлері</translation>
    </message>
    <message>
        <source>Reasons: a late step</source>
        <translation>Себептер: кешіккен іс-қимыл</translation>
    </message>
    <message>
        <source>Reasons: a return</source>
        <translation>Себептер: істі қайтару</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>Agenda of a session</source>
        <translation>Отырыстың күн тәртібі</translation>
    </message>
    <message>
        <source>Protocol and extract</source>
        <translation>Хаттама және үзінді</translation>
    </message>
    <message>
        <source>Notice, reasoned answer</source>
        <translation>Хабарлама, дәлелді жауап</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Жою туралы акт</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Кәсіптер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Бұл</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>reading A14: the office&apos;s own</source>
        <translation>A14 түсіндірмесі: мекеменің ішкі мерзімі</translation>
    </message>
    <message>
        <source>law</source>
        <translation>заң</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Іс-қимыл</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>paragraph 13 of the Rules</source>
        <translation>Қағидалардың 13-тармағы</translation>
    </message>
    <message>
        <source>order No. {number} of {date}</source>
        <translation>{date} № {number} бұйрық</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Құжаттар тізбесі</translation>
    </message>
    <message>
        <source>paragraph 9 of the Standard</source>
        <translation>Стандарттың 9-тармағы</translation>
    </message>
    <message>
        <source>Term of keeping: {what}</source>
        <translation>Сақтау мерзімі: {what}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>үлгі</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>бекітілген</translation>
    </message>
    <message>
        <source>sample: the text names no such paper</source>
        <translation>үлгі: мәтінде мұндай құжат жоқ</translation>
    </message>
    <message>
        <source>the paper is law, its words are a sample</source>
        <translation>құжат заңда бар, мәтіні – үлгі</translation>
    </message>
    <message>
        <source>reading {code}</source>
        <translation>{code} түсіндірмесі</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>{number}-т.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>confirmed by the ministry</source>
        <translation>министрлік растаған</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
</context>
</TS>
