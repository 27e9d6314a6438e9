<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DeclarationPage</name>
    <message>
        <source>Hidden until you submit</source>
        <translation>Скрыто до сдачи вашей оценки</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Signs of a conflict of interest</source>
        <translation>Признаки конфликта интересов</translation>
    </message>
    <message>
        <source>You have not named your ties yet, so nothing can be pointed out.</source>
        <translation>Вы ещё не указали свои связи, поэтому подсказок нет.</translation>
    </message>
    <message>
        <source>None of your ties was found in this dossier.</source>
        <translation>В этом деле ни одна из ваших связей не найдена.</translation>
    </message>
    <message>
        <source>Applicant hidden</source>
        <translation>Заявитель скрыт</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>есть признак</translation>
    </message>
    <message>
        <source>Step back: conflict of interest</source>
        <translation>Самоотвод: конфликт интересов</translation>
    </message>
    <message>
        <source>My ties</source>
        <translation>Мои связи</translation>
    </message>
    <message>
        <source>I declare: no conflict of interest</source>
        <translation>Заявляю: конфликта интересов нет</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>Самоотвод…</translation>
    </message>
    <message>
        <source>My ties…</source>
        <translation>Мои связи…</translation>
    </message>
    <message>
        <source>Before this dossier opens</source>
        <translation>Прежде чем дело откроется</translation>
    </message>
    <message>
        <source>I am no relative of the applicant, do not work or study with them and have no interest in the outcome.</source>
        <translation>Я не состою в родстве с заявителем, не работаю и не учусь вместе с ним и не заинтересован(а) в исходе дела.</translation>
    </message>
    <message>
        <source>By declaring you say that the hints are mistaken; this is put on record.</source>
        <translation>Заявляя это, вы подтверждаете, что признаки ошибочны; это вносится в журнал.</translation>
    </message>
    <message>
        <source>The declaration is put on record with the date.</source>
        <translation>Заявление с датой вносится в журнал.</translation>
    </message>
    <message>
        <source>Other dossiers without a declaration</source>
        <translation>Другие дела без заявления</translation>
    </message>
    <message numerus="yes">
        <source>Declare for all %n without hints</source>
        <translation>
            <numerusform>Заявить по %n делу без признаков</numerusform>
            <numerusform>Заявить по всем %n делам без признаков</numerusform>
            <numerusform>Заявить по всем %n делам без признаков</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>Других дел нет.</translation>
    </message>
    <message>
        <source>A dossier with a hint is declared by itself, after a look at it.</source>
        <translation>Дело с признаком просматривают и заявляют отдельно.</translation>
    </message>
    <message>
        <source>One declaration may stand for all that have no hint.</source>
        <translation>Для всех дел без признаков достаточно одного заявления.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>not applicable</source>
        <translation>не применимо</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Comment on “{criterion}”</source>
        <translation>Пояснение к критерию «{criterion}»</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Mark evidence for “{criterion}” in the scan</source>
        <translation>Отметить на скане подтверждение для критерия «{criterion}»</translation>
    </message>
    <message>
        <source>Why this mark? Enter: done</source>
        <translation>Почему такой балл? Enter — готово</translation>
    </message>
    <message>
        <source>a comment is needed for this mark</source>
        <translation>для этого балла нужно пояснение</translation>
    </message>
    <message>
        <source>sample, not adopted</source>
        <translation>образец, не утверждён</translation>
    </message>
    <message>
        <source>Employer: «{found}» is among yours (“{tie}”)</source>
        <translation>Место работы: «{found}» есть среди ваших связей («{tie}»)</translation>
    </message>
    <message>
        <source>Education: «{found}» is among yours (“{tie}”)</source>
        <translation>Образование: «{found}» есть среди ваших связей («{tie}»)</translation>
    </message>
    <message>
        <source>Name: «{found}» is close to you (“{tie}”)</source>
        <translation>Имя: «{found}», возможно, близкое вам лицо («{tie}»)</translation>
    </message>
    <message>
        <source>Surname: «{found}» as that of “{tie}”</source>
        <translation>Фамилия: «{found}» — та же, что у «{tie}»</translation>
    </message>
    <message>
        <source>The hidden name is like “{tie}” of your ties</source>
        <translation>Скрытое имя похоже на «{tie}» из ваших связей</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>порог {mark}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) needed</source>
        <translation>
            <numerusform>нужно %n пояснение</numerusform>
            <numerusform>нужно %n пояснения</numerusform>
            <numerusform>нужно %n пояснений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence needed</source>
        <translation>
            <numerusform>нужно %n подтверждение</numerusform>
            <numerusform>нужно %n подтверждения</numerusform>
            <numerusform>нужно %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигнут</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не достигнут</translation>
    </message>
    <message>
        <source>a required condition fails</source>
        <translation>не выполнено условие</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>evidence needed: this answer alone leads to a refusal</source>
        <translation>нужно подтверждение: уже этот ответ ведёт к отказу</translation>
    </message>
    <message>
        <source>evidence needed</source>
        <translation>нужно подтверждение</translation>
    </message>
    <message>
        <source>evidence needed: the mark is below {anchor}</source>
        <translation>нужно подтверждение: балл ниже {anchor}</translation>
    </message>
    <message>
        <source>Taken back: the mark.</source>
        <translation>Отменено: балл.</translation>
    </message>
    <message>
        <source>Taken back: it is “not applicable” again.</source>
        <translation>Отменено: снова «неприменимо».</translation>
    </message>
    <message>
        <source>Taken back: the mark is {mark} again.</source>
        <translation>Отменено: балл снова {mark}.</translation>
    </message>
    <message>
        <source>Taken back: the evidence marked last.</source>
        <translation>Отменено: последнее отмеченное подтверждение.</translation>
    </message>
    <message>
        <source>Taken back: the evidence is there again.</source>
        <translation>Отменено: подтверждение снова на месте.</translation>
    </message>
    <message>
        <source>Taken back: the last words of the comment.</source>
        <translation>Отменено: последние слова пояснения.</translation>
    </message>
    <message>
        <source>Evidence: {place}</source>
        <translation>Подтверждение: {place}</translation>
    </message>
    <message>
        <source>Enter shows the place in the scan, Delete takes the evidence away</source>
        <translation>Enter показывает место на скане, Delete убирает подтверждение</translation>
    </message>
</context>
<context>
    <name>EvaluationKeys</name>
    <message>
        <source>Mark {digit}, then the next criterion</source>
        <translation>Поставить {digit} и перейти к следующему критерию</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Снять балл</translation>
    </message>
    <message>
        <source>Criterion above</source>
        <translation>Критерий выше</translation>
    </message>
    <message>
        <source>Criterion below</source>
        <translation>Критерий ниже</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Submit, or go to what is missing</source>
        <translation>Сдать лист или перейти к незаполненному</translation>
    </message>
    <message>
        <source>Undo the last mark, comment or evidence</source>
        <translation>Отменить последний балл, пояснение или подтверждение</translation>
    </message>
    <message>
        <source>Mark evidence in the scan</source>
        <translation>Отметить подтверждение на скане</translation>
    </message>
    <message>
        <source>Show the evidence of the criterion</source>
        <translation>Показать подтверждение критерия</translation>
    </message>
    <message>
        <source>Take the evidence away</source>
        <translation>Убрать подтверждение</translation>
    </message>
    <message>
        <source>Private note, only for you</source>
        <translation>Личная заметка, только для вас</translation>
    </message>
    <message>
        <source>Declare: no conflict of interest</source>
        <translation>Заявить: конфликта интересов нет</translation>
    </message>
    <message>
        <source>Declare for all dossiers without hints</source>
        <translation>Заявить по всем делам без признаков</translation>
    </message>
    <message>
        <source>Step back: conflict of interest</source>
        <translation>Самоотвод: конфликт интересов</translation>
    </message>
    <message>
        <source>My own ties</source>
        <translation>Мои собственные связи</translation>
    </message>
    <message>
        <source>Next dossier without a sheet</source>
        <translation>Следующее неоценённое дело</translation>
    </message>
    <message>
        <source>Dossier before</source>
        <translation>Предыдущее дело</translation>
    </message>
    <message>
        <source>Dossier after</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>Step aside: conflict or lack of competence</source>
        <translation>Отказаться от оценки: конфликт интересов или недостаток компетенции</translation>
    </message>
    <message>
        <source>Back to the criterion</source>
        <translation>Вернуться к критерию</translation>
    </message>
</context>
<context>
    <name>EvaluationPapers</name>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Несудимость</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Доверенность</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>This criterion has no mark {digit}.</source>
        <translation>У этого критерия нет балла {digit}.</translation>
    </message>
    <message>
        <source>Next dossier</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>К моему столу</translation>
    </message>
    <message>
        <source>This dossier cannot be opened</source>
        <translation>Это дело открыть нельзя</translation>
    </message>
    <message>
        <source>A dossier comes here when its executor refers it to the Commission.</source>
        <translation>Дело поступает сюда, когда ответственный исполнитель направит его в Комиссию.</translation>
    </message>
    <message>
        <source>Nothing waits to be scored</source>
        <translation>Дел, ожидающих оценки, нет</translation>
    </message>
    <message>
        <source>Another window changed: {criteria}</source>
        <translation>В другом окне изменено: {criteria}</translation>
    </message>
    <message>
        <source>It has been read again. Your own words are kept.</source>
        <translation>Прочитано заново. Ваши слова сохранены.</translation>
    </message>
    <message>
        <source>You are recused; the dossier is closed to you.</source>
        <translation>Самоотвод принят; дело для вас закрыто.</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>The place is kept as evidence.</source>
        <translation>Место сохранено как подтверждение.</translation>
    </message>
    <message>
        <source>No page is shown that could be marked.</source>
        <translation>Нет показанной страницы, которую можно отметить.</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>The members differ more than is usual.</source>
        <translation>Оценки членов расходятся больше обычного.</translation>
    </message>
    <message>
        <source>Totals are brought to the full scale: the members differ in what applies.</source>
        <translation>Итоги приведены к полной шкале: члены по-разному отметили неприменимые критерии.</translation>
    </message>
    <message>
        <source>The others&apos; marks come to this computer when the discussion is opened: figures of some would be taken for the Commission&apos;s.</source>
        <translation>Оценки других придут на этот компьютер, когда откроется обсуждение: показатели части членов приняли бы за показатели Комиссии.</translation>
    </message>
    <message>
        <source>Your sheet is not counted: you abstained.</source>
        <translation>Ваш лист не учитывается: вы воздержались.</translation>
    </message>
    <message>
        <source>Your total is the Commission&apos;s.</source>
        <translation>Ваш итог совпадает с итогом Комиссии.</translation>
    </message>
    <message>
        <source>Your total {own} differs by {points} from the Commission&apos;s.</source>
        <translation>Ваш итог {own} отличается от итога Комиссии на {points}.</translation>
    </message>
    <message numerus="yes">
        <source>Abstained: %n member(s).</source>
        <translation>
            <numerusform>Воздержалось членов: %n.</numerusform>
            <numerusform>Воздержалось членов: %n.</numerusform>
            <numerusform>Воздержалось членов: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are shown once the chair has opened the discussion.</source>
        <translation>Имена показываются, когда председатель откроет обсуждение.</translation>
    </message>
    <message>
        <source>The discussion is open:</source>
        <translation>Обсуждение открыто:</translation>
    </message>
    <message>
        <source>yours is {points} above the median</source>
        <translation>ваш балл выше медианы на {points}</translation>
    </message>
    <message>
        <source>yours is {points} below the median</source>
        <translation>ваш балл ниже медианы на {points}</translation>
    </message>
    <message>
        <source>{met} of {members}</source>
        <translation>{met} из {members}</translation>
    </message>
    <message>
        <source>Commission&apos;s median</source>
        <translation>медиана Комиссии</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>разброс</translation>
    </message>
    <message>
        <source>sheets counted</source>
        <translation>листов учтено</translation>
    </message>
    <message>
        <source>A dot is one member&apos;s mark, the full one is yours; the bar is the median.</source>
        <translation>Точка — балл одного члена, насыщенная — ваш; черта — медиана.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Applicant hidden</source>
        <translation>Заявитель скрыт</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>until you submit</source>
        <translation>до сдачи вашей оценки</translation>
    </message>
    <message>
        <source>Name, citizenship, photo and identity papers are withheld, so that the first reading is of the qualification alone.</source>
        <translation>Имя, гражданство, фото и документы личности скрыты, чтобы первое чтение касалось только квалификации.</translation>
    </message>
    <message>
        <source>scored {done} of {total}</source>
        <translation>{done} из {total} дел</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Submitted {time}</source>
        <translation>Сдано {time}</translation>
    </message>
    <message>
        <source>Saved on this computer {time}</source>
        <translation>Сохранено на этом компьютере {time}</translation>
    </message>
    <message>
        <source>Dossier before</source>
        <translation>Предыдущее дело</translation>
    </message>
    <message>
        <source>Dossier after</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>abstained: {reason}</source>
        <translation>воздержание: {reason}</translation>
    </message>
    <message>
        <source>reopened because: {reason}</source>
        <translation>открыта заново: {reason}</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>печать {seal}</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>воздержание</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>пояснение изменено</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>подтверждение изменено</translation>
    </message>
    <message>
        <source>The seal is computed from the marks, comments and evidence of the sheet. It stands in the protocol, so that anybody can check that no mark was changed after the others were seen.</source>
        <translation>Печать вычисляется из баллов, пояснений и подтверждений листа. Она стоит в протоколе, и любой может проверить, что ни один балл не изменён после того, как стали видны чужие.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Личная заметка</translation>
    </message>
    <message>
        <source>only for you; no paper shows it</source>
        <translation>только для вас; ни в одном документе её нет</translation>
    </message>
    <message>
        <source>Private note, only for you</source>
        <translation>Личная заметка, только для вас</translation>
    </message>
    <message>
        <source>To be asked, to be checked… Esc: back</source>
        <translation>О чём спросить, что проверить… Esc: назад</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Next dossier</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>К моему столу</translation>
    </message>
    <message>
        <source>scoring is closed</source>
        <translation>оценка завершена</translation>
    </message>
    <message>
        <source>abstained · seal {seal}</source>
        <translation>воздержание · печать {seal}</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>печать {seal}</translation>
    </message>
    <message>
        <source>Submitted {moment}. Seal {seal}</source>
        <translation>Сдано {moment}. Цифровая печать: {seal}</translation>
    </message>
    <message>
        <source>Every dossier has your sheet</source>
        <translation>Все дела вами оценены</translation>
    </message>
    <message>
        <source>next dossier without a sheet</source>
        <translation>следующее неоценённое дело</translation>
    </message>
    <message>
        <source>type the number, then Enter</source>
        <translation>введите число и нажмите Enter</translation>
    </message>
    <message>
        <source>give the mark and go on</source>
        <translation>поставить балл</translation>
    </message>
    <message>
        <source>say why this mark</source>
        <translation>пояснить балл</translation>
    </message>
    <message>
        <source>mark the place in the scan</source>
        <translation>отметить место на скане</translation>
    </message>
    <message>
        <source>submit and seal the sheet</source>
        <translation>сдать и опечатать лист</translation>
    </message>
    <message>
        <source>go to what is missing</source>
        <translation>к недостающему</translation>
    </message>
    <message>
        <source>Step aside…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Личная заметка</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Qualification criteria</source>
        <translation>Критерии квалификации</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Мой лист</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Все члены</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose the kind of conflict.</source>
        <translation>Выберите вид конфликта интересов.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Why the dossier is not scored</source>
        <translation>Почему дело не оценивается</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>Lack of competence</source>
        <translation>Недостаток компетенции</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Вид конфликта</translation>
    </message>
    <message>
        <source>Circumstances (if they need words)</source>
        <translation>Обстоятельства (при необходимости)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>К листу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step aside from this dossier</source>
        <translation>Отказ от оценки этого дела</translation>
    </message>
    <message>
        <source>You declare a conflict of interest. The dossier, its marks and votes are closed to you from then on; your draft is not counted.</source>
        <translation>Вы заявляете о конфликте интересов. С этого момента дело, его баллы и голоса для вас закрыты; черновик вашего листа не учитывается.</translation>
    </message>
    <message>
        <source>Declare the conflict</source>
        <translation>Заявить самоотвод</translation>
    </message>
    <message>
        <source>You abstain for lack of competence. It is shown as such in the protocol and left out of the mean; marks given so far are dropped.</source>
        <translation>Вы воздерживаетесь из-за недостатка компетенции. Так и указывается в протоколе, в средние значения не входит; уже поставленные баллы снимаются.</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Воздержаться</translation>
    </message>
    <message>
        <source>Reopen the sealed sheet</source>
        <translation>Открыть сданный лист снова</translation>
    </message>
    <message>
        <source>The sealed version is kept. What you submit next replaces it in the figures, with your reason beside it.</source>
        <translation>Сданная версия сохраняется. То, что вы сдадите затем, заменит её в подсчётах; причина указывается рядом.</translation>
    </message>
    <message>
        <source>Reopen the sheet</source>
        <translation>Открыть лист снова</translation>
    </message>
</context>
<context>
    <name>TiesForm</name>
    <message>
        <source>Only you see this. It is compared with each applicant, one tie on a line.</source>
        <translation>Это видите только вы. Сравнивается с каждым заявителем; одна связь на строке.</translation>
    </message>
    <message>
        <source>Employers, now and in the last years</source>
        <translation>Места работы сейчас и в последние годы</translation>
    </message>
    <message>
        <source>Where you studied or taught</source>
        <translation>Где вы учились или преподавали</translation>
    </message>
    <message>
        <source>Relatives and others close to you</source>
        <translation>Родственники и другие близкие лица</translation>
    </message>
    <message>
        <source>Keep my ties</source>
        <translation>Сохранить связи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
</TS>
