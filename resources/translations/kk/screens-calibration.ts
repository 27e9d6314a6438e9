<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Calibration of the members</source>
        <translation>Мүшелердің бағалау салыстырмасы</translation>
    </message>
    <message>
        <source>For the chair alone; never in the protocol</source>
        <translation>Тек төрағаға; хаттамаға ешқашан енбейді</translation>
    </message>
    <message>
        <source>A look back over final protocols. No recommendation and no paper uses it.</source>
        <translation>Түпкілікті хаттамалар бойынша шолу. Ешбір ұсыныс пен құжат оны пайдаланбайды.</translation>
    </message>
    <message>
        <source>Members beside each other</source>
        <translation>Мүшелердің бағалауы қатар</translation>
    </message>
    <message>
        <source>Marked alike</source>
        <translation>Бірдей өлшеммен</translation>
    </message>
    <message>
        <source>The median as it was, and as it would be with everybody&apos;s severity taken out.</source>
        <translation>Медиана сол күйінде және әркімнің талапшылдығы алып тасталғанда.</translation>
    </message>
    <message>
        <source>Dossiers: median as it was and marked alike</source>
        <translation>Істер: медиана сол күйінде және бірдей өлшеммен</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Әзірге салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>The report begins with the first final protocol.</source>
        <translation>Есеп алғашқы түпкілікті хаттамадан басталады.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of final protocols</source>
        <translation>
            <numerusform>түпкілікті хаттамалардың %n ісі</numerusform>
            <numerusform>түпкілікті хаттамалардың %n ісі</numerusform>
        </translation>
    </message>
    <message>
        <source>← stricter</source>
        <translation>← қаталырақ</translation>
    </message>
    <message>
        <source>milder →</source>
        <translation>жұмсағырақ →</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сәйкестік</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark to compare</source>
        <translation>салыстыратын баға жоқ</translation>
    </message>
    <message>
        <source>marks as the others do</source>
        <translation>басқалармен бірдей бағалайды</translation>
    </message>
    <message>
        <source>stricter than the others by {share}</source>
        <translation>басқалардан {share} қаталырақ</translation>
    </message>
    <message>
        <source>milder than the others by {share}</source>
        <translation>басқалардан {share} жұмсағырақ</translation>
    </message>
    <message>
        <source>{words}; too few dossiers to tell</source>
        <translation>{words}; қорытуға іс аз</translation>
    </message>
    <message>
        <source>{words}, but unevenly</source>
        <translation>{words}, бірақ біркелкі емес</translation>
    </message>
</context>
</TS>
