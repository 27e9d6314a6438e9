<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>SelfTest</name>
    <message>
        <source>did not come to an end: {fault}</source>
        <translation>не доведено до конца: {fault}</translation>
    </message>
    <message>
        <source>Font {face}</source>
        <translation>Шрифт {face}</translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read</source>
        <translation>{file} отсутствует или не читается</translation>
    </message>
    <message>
        <source>cannot draw {letters}</source>
        <translation>нет знаков: {letters}</translation>
    </message>
    <message>
        <source>draws all {n} letters and signs</source>
        <translation>есть все {n} букв и знаков</translation>
    </message>
    <message>
        <source>Digit keys under the Kazakh layout</source>
        <translation>Клавиши цифр в казахской раскладке</translation>
    </message>
    <message>
        <source>not understood: {digits}</source>
        <translation>не распознаны: {digits}</translation>
    </message>
    <message>
        <source>understood, codes {first} to {last} of {platform}</source>
        <translation>распознаны, коды {platform} с {first} по {last}</translation>
    </message>
    <message>
        <source>A protocol as PDF</source>
        <translation>Протокол в PDF</translation>
    </message>
    <message>
        <source>A protocol as a workbook</source>
        <translation>Протокол в виде таблицы</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл не открывается</translation>
    </message>
    <message>
        <source>its Kazakh letters cannot be read again</source>
        <translation>казахские буквы не читаются обратно</translation>
    </message>
    <message>
        <source>made and read again, {n} bytes</source>
        <translation>создан и прочитан обратно, {n} байт</translation>
    </message>
    <message>
        <source>it does not say what was written into it</source>
        <translation>записанное не сохранилось</translation>
    </message>
    <message>
        <source>Resource files</source>
        <translation>Файлы ресурсов</translation>
    </message>
    <message>
        <source>Procedures of the regulation</source>
        <translation>Процедуры регламента</translation>
    </message>
    <message>
        <source>Sets of criteria</source>
        <translation>Наборы критериев</translation>
    </message>
    <message>
        <source>Checklists, professions, countries, reasons</source>
        <translation>Перечни, профессии, страны, основания</translation>
    </message>
    <message>
        <source>Calendar of Kazakhstan</source>
        <translation>Календарь Казахстана</translation>
    </message>
    <message>
        <source>Help with its pictures</source>
        <translation>Страницы помощи с изображениями</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>их нет</translation>
    </message>
    <message>
        <source>{n} files read</source>
        <translation>прочитано файлов: {n}</translation>
    </message>
    <message>
        <source>its holidays are not known</source>
        <translation>праздники неизвестны</translation>
    </message>
    <message>
        <source>its holidays are known</source>
        <translation>праздники известны</translation>
    </message>
    <message>
        <source>{n} pages in each language</source>
        <translation>страниц на каждом языке: {n}</translation>
    </message>
    <message>
        <source>only {n} of {least}</source>
        <translation>только {n} из {least}</translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation>прочитано: {n}</translation>
    </message>
    <message>
        <source>A page of a scan</source>
        <translation>Страница скана</translation>
    </message>
    <message>
        <source>the page is blank</source>
        <translation>страница пуста</translation>
    </message>
    <message>
        <source>drawn, {wide} × {high} points</source>
        <translation>отрисована, {wide} × {high} точек</translation>
    </message>
    <message>
        <source>Language {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} не читается</translation>
    </message>
    <message>
        <source>{n} texts are not translated, the first: {text}</source>
        <translation>не переведено текстов: {n}, первый: {text}</translation>
    </message>
    <message>
        <source>“{text}” is not translated</source>
        <translation>«{text}» не переведено</translation>
    </message>
    <message>
        <source>the words of Qt&apos;s dialogs are missing</source>
        <translation>нет перевода окон Qt</translation>
    </message>
    <message>
        <source>the plural forms are wrong</source>
        <translation>неверны формы множественного числа</translation>
    </message>
    <message>
        <source>whole, {forms} plural forms</source>
        <translation>полный, форм множественного числа: {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
</context>
</TS>
