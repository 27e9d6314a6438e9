<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CalendarDays</name>
    <message>
        <source>Business day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Демалыс</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Мереке</translation>
    </message>
    <message>
        <source>Day off in exchange</source>
        <translation>Ауыстырылған демалыс</translation>
    </message>
    <message>
        <source>Worked weekend day</source>
        <translation>Жұмыс істейтін демалыс</translation>
    </message>
    <message>
        <source>Day by another act</source>
        <translation>Өзге акт бойынша күн</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>жұмыс күні</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Previous year</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Бүгінгі күнге оралу</translation>
    </message>
    <message>
        <source>Enter a change of the calendar</source>
        <translation>Күнтізбеге өзгеріс енгізу</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Beside the year</source>
        <translation>Жылмен қатар көрсету</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Енгізілмеген</translation>
    </message>
    <message>
        <source>Take {year} over</source>
        <translation>{year} жылды енгізу</translation>
    </message>
    <message>
        <source>Preliminary: not confirmed</source>
        <translation>Алдын ала: бекітілмеген</translation>
    </message>
    <message>
        <source>Confirm {year}</source>
        <translation>{year} жылды бекіту</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Бекітілген</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Kind of change</source>
        <translation>Өзгерістің түрі</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Күнді ауыстыру</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Жеке күн</translation>
    </message>
    <message>
        <source>What the day becomes</source>
        <translation>Күн қандай болады</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Worked instead</source>
        <translation>Оның орнына жұмыс күні</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Қаулының нөмірі</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Қаулының күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Себебі қазақ тілінде</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Себебі орыс тілінде</translation>
    </message>
    <message>
        <source>Reason in English</source>
        <translation>Себебі ағылшын тілінде</translation>
    </message>
    <message>
        <source>Legal act, number and date</source>
        <translation>Құқықтық акт, нөмірі мен күні</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Назар аударыңыз: {words}</translation>
    </message>
    <message>
        <source>Enter the transfer</source>
        <translation>Ауыстыруды енгізу</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Күнді енгізу</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes of the year</source>
        <translation>Жыл ішіндегі өзгерістер</translation>
    </message>
    <message>
        <source>Enter a change…</source>
        <translation>Өзгеріс енгізу…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>No changes in {year}</source>
        <translation>{year} жылы өзгеріс жоқ</translation>
    </message>
    <message>
        <source>The days are those that the year was taken over with.</source>
        <translation>Күндер жыл енгізілген кездегідей.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} және {other}</translation>
    </message>
    <message>
        <source>Take back the change of {days}?</source>
        <translation>{days} өзгерісі қайтарылып алынсын ба?</translation>
    </message>
    <message>
        <source>The days become again what they were. A transfer goes with both its days.</source>
        <translation>Күндер бұрынғы қалпына келеді. Ауыстыру екі күнімен бірге қайтарылып алынады.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
</context>
<context>
    <name>DeadlinePanel</name>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Құжаттар қабылданған күн</translation>
    </message>
    <message>
        <source>Due dates of the steps</source>
        <translation>Іс-қимылдардың мерзімдері</translation>
    </message>
    <message>
        <source>Limits are business days. Each step starts when the one before it is due.</source>
        <translation>Мерзімдер жұмыс күнімен есептеледі. Әрбір іс-қимыл алдыңғысының мерзімі біткен күні басталады.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Басталуы</translation>
    </message>
    <message numerus="yes">
        <source>from {date}, %n day(s)</source>
        <translation>
            <numerusform>{date} бастап, %n күн</numerusform>
            <numerusform>{date} бастап, %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>or {date}</source>
        <translation>немесе {date}</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Calendar of {year}</source>
        <translation>{year} жылғы күнтізбе</translation>
    </message>
</context>
</TS>
