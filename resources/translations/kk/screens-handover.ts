<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Handover</name>
    <message>
        <source>Required</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Choose how it is handed over.</source>
        <translation>Беру тәсілін таңдаңыз.</translation>
    </message>
    <message>
        <source>Who collects it</source>
        <translation>Кім алады</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өзі</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Өкілі</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Толық аты-жөні</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation>Беру тәсілі</translation>
    </message>
    <message>
        <source>Chain of certificates</source>
        <translation>Анықтамалар тізбегі</translation>
    </message>
    <message>
        <source>The card has no power of attorney: it cannot be handed over to a representative.</source>
        <translation>Карточкада сенімхат жоқ: өкілге беруге болмайды.</translation>
    </message>
    <message>
        <source>Power of attorney {document} expired on {date}.</source>
        <translation>{document} сенімхатының мерзімі {date} өтті.</translation>
    </message>
    <message>
        <source>Power of attorney {document}, valid until {date}.</source>
        <translation>{document} сенімхат, {date} дейін жарамды.</translation>
    </message>
    <message>
        <source>Power of attorney {document}, without a term.</source>
        <translation>{document} сенімхат, мерзімі көрсетілмеген.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Анықтама беру</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Hand over the certificate</source>
        <translation>Анықтаманы беру</translation>
    </message>
    <message>
        <source>Which certificates</source>
        <translation>Қандай анықтамалар</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>To hand over · {count}</source>
        <translation>Беруге · {count}</translation>
    </message>
    <message>
        <source>Ending · {count}</source>
        <translation>Мерзімі аяқталады · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Live certificates that end within %n business day(s)</source>
        <translation>
            <numerusform>Мерзімі %n жұмыс күні ішінде аяқталатын қолданыстағы анықтамалар</numerusform>
            <numerusform>Мерзімі %n жұмыс күні ішінде аяқталатын қолданыстағы анықтамалар</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates are handed over by the executor</source>
        <translation>Анықтамаларды жауапты орындаушы береді</translation>
    </message>
    <message>
        <source>No certificate ends soon</source>
        <translation>Жақында мерзімі аяқталатын анықтама жоқ</translation>
    </message>
    <message>
        <source>No certificate waits for you</source>
        <translation>Берілетін анықтама жоқ</translation>
    </message>
    <message>
        <source>A signed certificate comes here by itself.</source>
        <translation>Қол қойылған анықтама осында өздігінен түседі.</translation>
    </message>
    <message>
        <source>№ {number}, until {date}</source>
        <translation>№ {number}, {date} дейін</translation>
    </message>
    <message>
        <source>Certificate № {number} is handed over</source>
        <translation>№ {number} анықтама берілді</translation>
    </message>
</context>
</TS>
