<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Undo the last mark or comment</source>
        <translation>Отменить последний балл или пояснение</translation>
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
    <message>
        <source>Next page of the scan</source>
        <translation>Следующая страница скана</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Larger scan</source>
        <translation>Увеличить скан</translation>
    </message>
    <message>
        <source>Smaller scan</source>
        <translation>Уменьшить скан</translation>
    </message>
    <message>
        <source>Scan as wide as its window</source>
        <translation>Скан по ширине окна</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Повернуть страницу</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Предыдущий документ</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следующий документ</translation>
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
        <source>The last change is taken back.</source>
        <translation>Последнее изменение отменено.</translation>
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
        <source>This sheet was also changed in another window</source>
        <translation>Этот лист изменён и в другом окне</translation>
    </message>
    <message>
        <source>It has been read again: {criteria}. Your own words are kept.</source>
        <translation>Прочитано заново: {criteria}. Ваш текст сохранён.</translation>
    </message>
    <message>
        <source>You are recused; the dossier is closed to you.</source>
        <translation>Самоотвод принят; дело для вас закрыто.</translation>
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
        <source>A dot is one member&apos;s mark, without a name; the bar is the median.</source>
        <translation>Точка — балл одного члена, без имени; черта — медиана.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
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
    <name>SheetPanel</name>
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
        <source>Qualification criteria</source>
        <translation>Критерии квалификации</translation>
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
        <source>Next dossier</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>К столу</translation>
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
</TS>
