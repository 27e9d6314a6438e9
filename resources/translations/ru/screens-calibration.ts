<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Calibration of the members</source>
        <translation>Калибровка оценок членов</translation>
    </message>
    <message>
        <source>For the chair alone; never in the protocol</source>
        <translation>Только для председателя; в протокол не попадает никогда</translation>
    </message>
    <message>
        <source>A look back over final protocols. No recommendation and no paper uses it.</source>
        <translation>Взгляд назад по окончательным протоколам. Ни рекомендации, ни документы его не используют.</translation>
    </message>
    <message>
        <source>Members beside each other</source>
        <translation>Члены Комиссии рядом</translation>
    </message>
    <message>
        <source>Marked alike</source>
        <translation>При равной строгости</translation>
    </message>
    <message>
        <source>The median as it was, and as it would be with everybody&apos;s severity taken out.</source>
        <translation>Медиана как была и какой была бы без различий в строгости.</translation>
    </message>
    <message>
        <source>Dossiers: median as it was and marked alike</source>
        <translation>Дела: медиана как была и при равной строгости</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>The report begins with the first final protocol.</source>
        <translation>Отчёт начинается с первого окончательного протокола.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of final protocols</source>
        <translation>
            <numerusform>%n дело окончательных протоколов</numerusform>
            <numerusform>%n дела окончательных протоколов</numerusform>
            <numerusform>%n дел окончательных протоколов</numerusform>
        </translation>
    </message>
    <message>
        <source>← stricter</source>
        <translation>← строже</translation>
    </message>
    <message>
        <source>milder →</source>
        <translation>мягче →</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член Комиссии</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
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
        <source>no mark to compare</source>
        <translation>сравнивать нечего</translation>
    </message>
    <message>
        <source>marks as the others do</source>
        <translation>оценивает как остальные</translation>
    </message>
    <message>
        <source>stricter than the others by {share}</source>
        <translation>строже остальных на {share}</translation>
    </message>
    <message>
        <source>milder than the others by {share}</source>
        <translation>мягче остальных на {share}</translation>
    </message>
    <message>
        <source>{words}; too few dossiers to tell</source>
        <translation>{words}; дел пока мало</translation>
    </message>
    <message>
        <source>{words}, but unevenly</source>
        <translation>{words}, но неровно</translation>
    </message>
</context>
</TS>
