<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Projector</name>
    <message>
        <source>Item {n} of {all}</source>
        <translation>Вопрос {n} из {all}</translation>
    </message>
    <message>
        <source>Quorum: {present} present, {needed} needed</source>
        <translation>Кворум есть: присутствуют {present}, нужно {needed}</translation>
    </message>
    <message>
        <source>No quorum: {present} present, {needed} needed</source>
        <translation>Кворума нет: присутствуют {present}, нужно {needed}</translation>
    </message>
    <message>
        <source>Marks by criterion</source>
        <translation>Оценки по критериям</translation>
    </message>
    <message>
        <source>a dot is a member, the line is the median</source>
        <translation>точка – член, черта – медиана</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>из {maximum}</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>проходной балл {mark}</translation>
    </message>
    <message>
        <source>Pass mark reached</source>
        <translation>Проходной балл набран</translation>
    </message>
    <message>
        <source>Below the pass mark</source>
        <translation>Ниже проходного балла</translation>
    </message>
    <message>
        <source>spread {points}</source>
        <translation>разброс {points}</translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>Оценок ещё нет</translation>
    </message>
    <message>
        <source>for {issue} · against {refuse} · abstained {abstain}</source>
        <translation>за {issue} · против {refuse} · воздержались {abstain}</translation>
    </message>
    <message>
        <source>Recommended: issue</source>
        <translation>Рекомендовано выдать</translation>
    </message>
    <message>
        <source>Recommended: refuse</source>
        <translation>Рекомендовано отказать</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>Вопрос {n}</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Рассматривается</translation>
    </message>
    <message>
        <source>Session of the Commission</source>
        <translation>Заседание Комиссии</translation>
    </message>
    <message>
        <source>The item is hidden</source>
        <translation>Вопрос скрыт</translation>
    </message>
    <message>
        <source>A member who stepped back is in the room.</source>
        <translation>В зале член Комиссии, заявивший самоотвод.</translation>
    </message>
    <message>
        <source>No item is being heard</source>
        <translation>Сейчас вопрос не рассматривается</translation>
    </message>
    <message>
        <source>The next one appears here by itself.</source>
        <translation>Следующий появится здесь сам.</translation>
    </message>
    <message>
        <source>Marks are not shown yet</source>
        <translation>Оценки пока не показываются</translation>
    </message>
    <message>
        <source>They appear when the chair opens the discussion.</source>
        <translation>Они появятся, когда председатель откроет обсуждение.</translation>
    </message>
</context>
<context>
    <name>ProjectorScreen</name>
    <message>
        <source>For the room</source>
        <translation>Окно для зала</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Язык зала</translation>
    </message>
    <message>
        <source>Colours for the room</source>
        <translation>Цвета для зала</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Next language of the room</source>
        <translation>Следующий язык зала</translation>
    </message>
    <message>
        <source>Next colours for the room</source>
        <translation>Следующие цвета для зала</translation>
    </message>
</context>
</TS>
