<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>You stepped back</source>
        <translation>Вы заявили самоотвод</translation>
    </message>
</context>
<context>
    <name>EditionsCard</name>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>What the edition changed</source>
        <translation>Что изменила редакция</translation>
    </message>
    <message>
        <source>Begin another edition</source>
        <translation>Начать новую редакцию</translation>
    </message>
    <message>
        <source>Give this edition up</source>
        <translation>Отказаться от этой редакции</translation>
    </message>
    <message>
        <source>Why the protocol is to be corrected</source>
        <translation>Почему исправляется протокол</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>Редакция {n}</translation>
    </message>
    <message>
        <source>being drawn up</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>final</source>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>No edition is final yet</source>
        <translation>Оформленной редакции ещё нет</translation>
    </message>
    <message>
        <source>The first one is made by finishing the protocol.</source>
        <translation>Первая появится, когда протокол будет оформлен.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The first edition: there is nothing before it to compare with.</source>
        <translation>Первая редакция: сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Recommend issue</source>
        <translation>Рекомендовать выдачу</translation>
    </message>
    <message>
        <source>Recommend refusal</source>
        <translation>Рекомендовать отказ</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Подвести итог</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Воздержаться</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Special opinion…</source>
        <translation>Особое мнение…</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>Отменить итог</translation>
    </message>
    <message>
        <source>Hear it after all</source>
        <translation>Вернуть к рассмотрению</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Открыть обсуждение</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Задать вопрос…</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Что изменило бы итог</translation>
    </message>
    <message>
        <source>Keep the opinion</source>
        <translation>Сохранить мнение</translation>
    </message>
    <message>
        <source>Put the question</source>
        <translation>Отправить вопрос</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Special opinion: {name}</source>
        <translation>Особое мнение: {name}</translation>
    </message>
    <message>
        <source>Question on the dossier</source>
        <translation>Вопрос по делу</translation>
    </message>
    <message>
        <source>Dossier being heard</source>
        <translation>Рассматриваемое дело</translation>
    </message>
    <message>
        <source>The session is being read</source>
        <translation>Заседание загружается</translation>
    </message>
    <message>
        <source>This item is hidden</source>
        <translation>Этот вопрос скрыт</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Повестка дня пуста</translation>
    </message>
    <message>
        <source>You stepped back from this dossier, so it is not shown to you.</source>
        <translation>Вы заявили самоотвод по этому делу, поэтому оно вам не показывается.</translation>
    </message>
    <message>
        <source>Put dossiers on the agenda on the page of sessions.</source>
        <translation>Включите дела в повестку дня на странице «Заседания».</translation>
    </message>
    <message>
        <source>Others&apos; marks are shown once your own sheet is submitted.</source>
        <translation>Баллы других членов видны после того, как вы сдадите свой оценочный лист.</translation>
    </message>
    <message>
        <source>Marks are shown once the session is open.</source>
        <translation>Баллы видны после открытия заседания.</translation>
    </message>
    <message>
        <source>No member has submitted a sheet yet.</source>
        <translation>Ни один член Комиссии ещё не сдал оценочный лист.</translation>
    </message>
    <message>
        <source>Marks stand without names until the chair opens the discussion.</source>
        <translation>До открытия обсуждения председателем оценки показываются без имён.</translation>
    </message>
    <message>
        <source>Carried by the casting vote of the chair, {name}.</source>
        <translation>Принято решающим голосом председателя: {name}.</translation>
    </message>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Основания отказа</translation>
    </message>
    <message>
        <source>Grounds: tick at least one</source>
        <translation>Обоснование: отметьте хотя бы одно</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Reasoned grounds in words</source>
        <translation>Мотивированное обоснование</translation>
    </message>
    <message>
        <source>Special opinion ({name}): {text}</source>
        <translation>Особое мнение ({name}): {text}</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Choose the reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>The limit of dossier {number} has passed. Why is it late?</source>
        <translation>Срок по делу № {number} истёк. Какова причина просрочки?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Завершить заседание</translation>
    </message>
    <message>
        <source>Finish the protocol</source>
        <translation>Оформить протокол</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Remarks ({n})</source>
        <translation>Замечания ({n})</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>The edited workbook</source>
        <translation>Исправленный Excel</translation>
    </message>
    <message>
        <source>Parts of the protocol</source>
        <translation>Разделы протокола</translation>
    </message>
    <message>
        <source>Take over an edited workbook</source>
        <translation>Сверить исправленный файл Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Файл Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Language of the protocol</source>
        <translation>Язык протокола</translation>
    </message>
</context>
<context>
    <name>ProtocolSide</name>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>, edition {n}</source>
        <translation>, редакция {n}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>final</source>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>Seals of the sheets checked: {n} of {all} hold.</source>
        <translation>Печати листов проверены: верны {n} из {all}.</translation>
    </message>
    <message>
        <source>Changed after it was sealed: sheet of {member}, dossier № {number}</source>
        <translation>Изменён после запечатывания: лист оценки, {member}, дело № {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) without an answer</source>
        <translation>
            <numerusform>%n замечание без ответа</numerusform>
            <numerusform>%n замечания без ответа</numerusform>
            <numerusform>%n замечаний без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in one language</source>
        <translation>
            <numerusform>%n текст не на обоих языках</numerusform>
            <numerusform>%n текста не на обоих языках</numerusform>
            <numerusform>%n текстов не на обоих языках</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers: {n}. Issue: {issue}, refuse: {refuse}, postponed: {postponed}.</source>
        <translation>Дел: {n}. Выдать: {issue}, отказать: {refuse}, отложено: {postponed}.</translation>
    </message>
    <message>
        <source>Finishing freezes the new edition; the one before it is kept.</source>
        <translation>При оформлении новая редакция закрепляется; прежняя сохраняется.</translation>
    </message>
    <message>
        <source>The number is given once the session has ended.</source>
        <translation>Номер присваивается после окончания заседания.</translation>
    </message>
    <message>
        <source>Finishing gives the number and freezes the protocol.</source>
        <translation>При оформлении протоколу присваивается номер, после чего он не меняется.</translation>
    </message>
    <message>
        <source>Extracts by dossier</source>
        <translation>Выписки по делам</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Finish the protocol</source>
        <translation>Оформить протокол</translation>
    </message>
    <message>
        <source>Save PDF and Excel</source>
        <translation>Сохранить PDF и Excel</translation>
    </message>
    <message>
        <source>Word draft</source>
        <translation>Проект в Word</translation>
    </message>
    <message>
        <source>Compare an Excel…</source>
        <translation>Сверить Excel…</translation>
    </message>
    <message>
        <source>An editable copy, marked as a draft</source>
        <translation>Редактируемая копия с пометкой «проект»</translation>
    </message>
    <message>
        <source>Compares a workbook that was edited by hand with the protocol</source>
        <translation>Сверяет исправленный вручную файл Excel с протоколом</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Сохранить выписку</translation>
    </message>
    <message>
        <source>Save the extract as a workbook</source>
        <translation>Сохранить выписку в Excel</translation>
    </message>
    <message>
        <source>Extracts by dossier: Enter saves one</source>
        <translation>Выписки по делам: Enter сохраняет одну</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Remarks of members</source>
        <translation>Замечания членов Комиссии</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Members who read the draft write their remarks here.</source>
        <translation>Члены Комиссии, прочитав проект, пишут замечания здесь.</translation>
    </message>
    <message>
        <source>If something in the draft is not right, write it below.</source>
        <translation>Если в проекте что-то неверно, напишите ниже.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>The whole protocol</source>
        <translation>Протокол в целом</translation>
    </message>
    <message>
        <source>Send the remark</source>
        <translation>Отправить замечание</translation>
    </message>
    <message>
        <source>Taken into account</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>whole protocol</source>
        <translation>протокол в целом</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>taken into account</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Ответ: {text}</translation>
    </message>
    <message>
        <source>A new remark</source>
        <translation>Новое замечание</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Ваше замечание</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Median / pass mark</source>
        <translation>Медиана / порог</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>wide: {points}</source>
        <translation>большой: {points}</translation>
    </message>
    <message>
        <source>small: {points}</source>
        <translation>малый: {points}</translation>
    </message>
    <message>
        <source>Vote for issue</source>
        <translation>Голос за выдачу</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Присутствуют все</translation>
    </message>
    <message>
        <source>Member came or left</source>
        <translation>Член пришёл или ушёл</translation>
    </message>
    <message>
        <source>Call a substitute</source>
        <translation>Вызвать замещающего</translation>
    </message>
    <message>
        <source>Vote for refusal</source>
        <translation>Голос за отказ</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Воздержаться</translation>
    </message>
    <message>
        <source>All present vote for issue</source>
        <translation>Все присутствующие — за выдачу</translation>
    </message>
    <message>
        <source>Votes on paper</source>
        <translation>Голоса на бумаге</translation>
    </message>
    <message>
        <source>Take the second entry</source>
        <translation>Принять второй ввод</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Открыть обсуждение</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Что изменило бы итог</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Next dossier</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>Do the next thing</source>
        <translation>Выполнить следующее действие</translation>
    </message>
    <message>
        <source>Postpone the dossier</source>
        <translation>Отложить дело</translation>
    </message>
    <message>
        <source>Special opinion</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Leave what is being written</source>
        <translation>Оставить написанное</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Для зала</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Проект протокола</translation>
    </message>
    <message>
        <source>Save PDF and Excel</source>
        <translation>Сохранить PDF и Excel</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>выдать</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>отказать</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>воздержался</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>кворум</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Quorum: {present} present, at least {needed}</source>
        <translation>Кворум есть: присутствуют {present}, нужно {needed}</translation>
    </message>
    <message>
        <source>No quorum: {present} present, at least {needed} needed</source>
        <translation>Кворума нет: присутствуют {present}, нужно {needed}</translation>
    </message>
    <message>
        <source>Of {composition} members {recused} stepped back and {absent} are absent; {present} are present, {needed} are needed.</source>
        <translation>Из {composition} членов Комиссии заявили самоотвод — {recused}, отсутствуют — {absent}; присутствуют — {present}, нужно {needed}.</translation>
    </message>
    <message>
        <source>No vote is taken until members arrive (Space marks the one chosen); or postpone the dossier.</source>
        <translation>До прихода членов голосование не проводится (приход отмечает пробел); либо отложите дело.</translation>
    </message>
    <message>
        <source>{issue} for and {refuse} against: the casting vote of the chair, {chair}, decides.</source>
        <translation>За выдачу — {issue}, за отказ — {refuse}: решающим стал голос председателя ({chair}).</translation>
    </message>
    <message>
        <source>{issue} for and {refuse} against: a tie. The vote of the chair, {chair}, decides.</source>
        <translation>За выдачу — {issue}, за отказ — {refuse}: голоса разделились поровну. Решает голос председателя ({chair}).</translation>
    </message>
    <message>
        <source>For {issue}, against {refuse}; {needed} votes carry. Not voted yet: {silent}.</source>
        <translation>За выдачу — {issue}, за отказ — {refuse}; для решения нужно голосов: {needed}. Не голосовали: {silent}.</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>с {start}</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Докладчик: {name}</translation>
    </message>
    <message>
        <source>{name} asks: {text}</source>
        <translation>{name} спрашивает: {text}</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session of {day}</source>
        <translation>Заседание {day}</translation>
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
        <source>Open the session</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Завершить заседание</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Проект протокола</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Для зала</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Вернуться к заседанию</translation>
    </message>
    <message>
        <source>The question is put</source>
        <translation>Вопрос задан</translation>
    </message>
    <message>
        <source>Protocol № {number} is final</source>
        <translation>Протокол № {number} оформлен</translation>
    </message>
</context>
<context>
    <name>SigningBox</name>
    <message>
        <source>Presided</source>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>on paper, {day}</source>
        <translation>на бумаге, {day}</translation>
    </message>
    <message>
        <source>signed, {day}</source>
        <translation>подписано, {day}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Подписано на бумаге</translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>Choose the substitute</source>
        <translation>Выберите замещающего</translation>
    </message>
    <message>
        <source>In the place of {name}</source>
        <translation>Вместо: {name}</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещающий</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>The edited workbook</source>
        <translation>Исправленный Excel</translation>
    </message>
    <message>
        <source>Differences: Space takes one over or leaves it</source>
        <translation>Различия: пробел переносит или оставляет</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>The workbook says what the program says, cell by cell.</source>
        <translation>Каждая ячейка файла совпадает с программой.</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Перенести отмеченное</translation>
    </message>
    <message>
        <source>Put the workbook away</source>
        <translation>Закрыть сверку</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) will not be taken over</source>
        <translation>
            <numerusform>%n различие не будет перенесено</numerusform>
            <numerusform>%n различия не будут перенесены</numerusform>
            <numerusform>%n различий не будут перенесены</numerusform>
        </translation>
    </message>
    <message>
        <source>will not be taken over: comes from the database</source>
        <translation>не переносится: берётся из базы данных</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>формулировка</translation>
    </message>
    <message>
        <source>changed here meanwhile</source>
        <translation>здесь тем временем изменено</translation>
    </message>
</context>
<context>
    <name>VotesCard</name>
    <message>
        <source>Votes</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Members: {issue} issue, {refuse} refuse, {abstain} abstain, {presence} presence</source>
        <translation>Члены: {issue} – выдать, {refuse} – отказать, {abstain} – воздержаться, {presence} – присутствие</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Присутствуют все</translation>
    </message>
    <message>
        <source>The member sits again</source>
        <translation>Член снова участвует сам</translation>
    </message>
    <message>
        <source>Call a substitute…</source>
        <translation>Вызвать замещающего…</translation>
    </message>
    <message>
        <source>Votes are given aloud</source>
        <translation>Голоса подаются устно</translation>
    </message>
    <message>
        <source>Votes on paper</source>
        <translation>Голоса на бумаге</translation>
    </message>
    <message>
        <source>Take the second entry</source>
        <translation>Принять второй ввод</translation>
    </message>
    <message>
        <source>First “{first}”, now “{second}”. Look at the paper of {name} again.</source>
        <translation>Сначала «{first}», теперь «{second}». Посмотрите бумагу ещё раз: {name}.</translation>
    </message>
    <message>
        <source>The two entries differ</source>
        <translation>Два ввода различаются</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>в зале</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>in the place of {name}</source>
        <translation>вместо: {name}</translation>
    </message>
    <message>
        <source>{name} was called</source>
        <translation>вызван(а): {name}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>баллов: {points}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>on paper, 1 of 2</source>
        <translation>на бумаге, 1 из 2</translation>
    </message>
    <message>
        <source>was: {votes}</source>
        <translation>было: {votes}</translation>
    </message>
    <message>
        <source>{issue} · {refuse} · {abstain} abst.</source>
        <translation>{issue} · {refuse} · {abstain} возд.</translation>
    </message>
    <message>
        <source>issue {issue}, refuse {refuse}, abstained {abstain}</source>
        <translation>выдать — {issue}, отказать — {refuse}, воздержались — {abstain}</translation>
    </message>
    <message>
        <source>{name}: {reason}; neither votes nor counts towards the quorum.</source>
        <translation>{name}: {reason}; не голосует и в кворум не входит.</translation>
    </message>
    <message>
        <source>In the room, so the projector is veiled; Space lets them step out.</source>
        <translation>Находится в зале, поэтому окно для зала скрыто; пробел – вышел на этот вопрос.</translation>
    </message>
    <message>
        <source>From paper, each twice: {issue} issue · {refuse} refuse · {abstain} abstain</source>
        <translation>С бумаги, каждый дважды: {issue} выдать · {refuse} отказать · {abstain} воздержался</translation>
    </message>
    <message>
        <source>{issue} issue · {refuse} refuse · {abstain} abstain · {presence} came or left</source>
        <translation>{issue} выдать · {refuse} отказать · {abstain} воздержался · {presence}: пришёл или ушёл</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>пробел</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words of the secretary</source>
        <translation>Формулировки секретаря</translation>
    </message>
    <message>
        <source>Places for words</source>
        <translation>Места для текста</translation>
    </message>
    <message>
        <source>Kept as soon as you leave the field. Scores and votes come from the database.</source>
        <translation>Сохраняется, как только вы выйдете из поля. Баллы и голоса берутся из базы данных.</translation>
    </message>
    <message>
        <source>Words are written by the secretary while the protocol is a draft.</source>
        <translation>Формулировки пишет секретарь, пока протокол является проектом.</translation>
    </message>
    <message>
        <source>missing: {language}</source>
        <translation>нет: {language}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
</context>
</TS>
