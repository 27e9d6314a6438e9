<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>SelfTest</name>
    <message>
        <source>did not come to an end: {fault}</source>
        <translation>аяғына дейін орындалмады: {fault}</translation>
    </message>
    <message>
        <source>Font {face}</source>
        <translation>Қаріп: {face}</translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read</source>
        <translation>{file} жоқ немесе оқылмайды</translation>
    </message>
    <message>
        <source>cannot draw {letters}</source>
        <translation>мына таңбалар жоқ: {letters}</translation>
    </message>
    <message>
        <source>draws all {n} letters and signs</source>
        <translation>барлық {n} әріп пен белгі бар</translation>
    </message>
    <message>
        <source>Digit keys under the Kazakh layout</source>
        <translation>Қазақ пернетақтасындағы сан пернелері</translation>
    </message>
    <message>
        <source>not understood: {digits}</source>
        <translation>танылмады: {digits}</translation>
    </message>
    <message>
        <source>understood, codes {first} to {last} of {platform}</source>
        <translation>танылды, {platform} кодтары {first}–{last}</translation>
    </message>
    <message>
        <source>A protocol as PDF</source>
        <translation>Хаттама PDF түрінде</translation>
    </message>
    <message>
        <source>A protocol as a workbook</source>
        <translation>Хаттама кесте түрінде</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл ашылмайды</translation>
    </message>
    <message>
        <source>its Kazakh letters cannot be read again</source>
        <translation>қазақ әріптері қайта оқылмайды</translation>
    </message>
    <message>
        <source>made and read again, {n} bytes</source>
        <translation>жасалды және қайта оқылды, {n} байт</translation>
    </message>
    <message>
        <source>it does not say what was written into it</source>
        <translation>жазылған мәтін сақталмаған</translation>
    </message>
    <message>
        <source>Resource files</source>
        <translation>Ресурс файлдары</translation>
    </message>
    <message>
        <source>Procedures of the regulation</source>
        <translation>Регламент рәсімдері</translation>
    </message>
    <message>
        <source>Sets of criteria</source>
        <translation>Критерийлер жинақтары</translation>
    </message>
    <message>
        <source>Checklists, professions, countries, reasons</source>
        <translation>Тізбелер, кәсіптер, елдер, себептер</translation>
    </message>
    <message>
        <source>Calendar of Kazakhstan</source>
        <translation>Қазақстан күнтізбесі</translation>
    </message>
    <message>
        <source>Help with its pictures</source>
        <translation>Көмек беттері мен суреттері</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>файлдар жоқ</translation>
    </message>
    <message>
        <source>{n} files read</source>
        <translation>оқылған файлдар: {n}</translation>
    </message>
    <message>
        <source>its holidays are not known</source>
        <translation>мерекелер белгісіз</translation>
    </message>
    <message>
        <source>its holidays are known</source>
        <translation>мерекелер белгілі</translation>
    </message>
    <message>
        <source>{n} pages in each language</source>
        <translation>әр тілдегі беттер: {n}</translation>
    </message>
    <message>
        <source>only {n} of {least}</source>
        <translation>{least} орнына {n} ғана</translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation>оқылды: {n}</translation>
    </message>
    <message>
        <source>A page of a scan</source>
        <translation>Сканерленген бет</translation>
    </message>
    <message>
        <source>the page is blank</source>
        <translation>бет бос</translation>
    </message>
    <message>
        <source>drawn, {wide} × {high} points</source>
        <translation>салынды, {wide} × {high} нүкте</translation>
    </message>
    <message>
        <source>Language {name}</source>
        <translation>Тіл: {name}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} оқылмайды</translation>
    </message>
    <message>
        <source>{n} texts are not translated, the first: {text}</source>
        <translation>аударылмаған мәтіндер: {n}, біріншісі: {text}</translation>
    </message>
    <message>
        <source>“{text}” is not translated</source>
        <translation>«{text}» аударылмаған</translation>
    </message>
    <message>
        <source>the words of Qt&apos;s dialogs are missing</source>
        <translation>Qt терезелерінің аудармасы жоқ</translation>
    </message>
    <message>
        <source>the plural forms are wrong</source>
        <translation>көпше түрлері қате</translation>
    </message>
    <message>
        <source>whole, {forms} plural forms</source>
        <translation>толық, көпше түрлері: {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n тексеру</numerusform>
            <numerusform>%n тексеру</numerusform>
        </translation>
    </message>
</context>
</TS>
