<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Projector</name>
    <message>
        <source>Item {n} of {all}</source>
        <translation>{all} мәселенің {n}-мәселесі</translation>
    </message>
    <message>
        <source>Quorum: {present} present, {needed} needed</source>
        <translation>Кворум бар: {present} қатысуда, {needed} керек</translation>
    </message>
    <message>
        <source>No quorum: {present} present, {needed} needed</source>
        <translation>Кворум жоқ: {present} қатысуда, {needed} керек</translation>
    </message>
    <message>
        <source>Marks by criterion</source>
        <translation>Критерийлер бойынша баға</translation>
    </message>
    <message>
        <source>a dot is a member, the line is the median</source>
        <translation>нүкте – мүше, сызық – медиана</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>{maximum} балдан</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>шекті балл {mark}</translation>
    </message>
    <message>
        <source>Pass mark reached</source>
        <translation>Шекті балл жиналды</translation>
    </message>
    <message>
        <source>Below the pass mark</source>
        <translation>Шекті балдан төмен</translation>
    </message>
    <message>
        <source>spread {points}</source>
        <translation>алшақтық {points}</translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>Баға әлі жоқ</translation>
    </message>
    <message>
        <source>for {issue} · against {refuse} · abstained {abstain}</source>
        <translation>жақтап {issue} · қарсы {refuse} · қалыс {abstain}</translation>
    </message>
    <message>
        <source>Recommended: issue</source>
        <translation>Беру ұсынылды</translation>
    </message>
    <message>
        <source>Recommended: refuse</source>
        <translation>Бас тарту ұсынылды</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>{n}-мәселе</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Қаралып жатыр</translation>
    </message>
    <message>
        <source>Session of the Commission</source>
        <translation>Комиссия отырысы</translation>
    </message>
    <message>
        <source>The item is hidden</source>
        <translation>Мәселе көрсетілмейді</translation>
    </message>
    <message>
        <source>A member who stepped back is in the room.</source>
        <translation>Қарсылық білдірген мүше залда отыр.</translation>
    </message>
    <message>
        <source>No item is being heard</source>
        <translation>Қазір мәселе қаралып жатқан жоқ</translation>
    </message>
    <message>
        <source>The next one appears here by itself.</source>
        <translation>Келесі мәселе осында өзі шығады.</translation>
    </message>
    <message>
        <source>Marks are not shown yet</source>
        <translation>Бағалар әзірге көрсетілмейді</translation>
    </message>
    <message>
        <source>They appear when the chair opens the discussion.</source>
        <translation>Олар төраға талқылауды ашқанда шығады.</translation>
    </message>
</context>
<context>
    <name>ProjectorScreen</name>
    <message>
        <source>For the room</source>
        <translation>Залға арналған терезе</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Залдың тілі</translation>
    </message>
    <message>
        <source>Colours for the room</source>
        <translation>Залға арналған түстер</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Толық экран</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Next language of the room</source>
        <translation>Залдың келесі тілі</translation>
    </message>
    <message>
        <source>Next colours for the room</source>
        <translation>Залдың келесі түстері</translation>
    </message>
</context>
</TS>
