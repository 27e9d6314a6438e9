<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdoptionForm</name>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните поле.</translation>
    </message>
    <message>
        <source>Adopt “{set}”</source>
        <translation>Утвердить: «{set}»</translation>
    </message>
    <message>
        <source>Dossiers that reach the Commission from that day on are measured by this set. Those already before it keep theirs.</source>
        <translation>По этому набору оцениваются дела, поступившие в Комиссию с этого дня. Дела, уже находящиеся в Комиссии, оцениваются по прежнему набору.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Вступает в силу</translation>
    </message>
    <message>
        <source>Adopt the set</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CriteriaForms</name>
    <message>
        <source>The set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Проходной порог</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Полный балл</translation>
    </message>
    <message>
        <source>what the maxima should add up to</source>
        <translation>такой должна быть сумма максимумов</translation>
    </message>
    <message>
        <source>First reading without name, citizenship, photo</source>
        <translation>Первое чтение без имени, гражданства и фото</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What is not applicable</source>
        <translation>Неприменимый критерий</translation>
    </message>
    <message>
        <source>lowers the pass mark too</source>
        <translation>снижает и проходной порог</translation>
    </message>
    <message>
        <source>lowers the maximum only</source>
        <translation>снижает только максимум</translation>
    </message>
    <message>
        <source>The Commission&apos;s figure</source>
        <translation>Показатель Комиссии</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>A knock-out counts when it is seen by</source>
        <translation>Отсекающий ответ учитывается, если его отметили</translation>
    </message>
    <message>
        <source>most members</source>
        <translation>большинство членов</translation>
    </message>
    <message>
        <source>one member</source>
        <translation>один член</translation>
    </message>
    <message>
        <source>Totals diverge from</source>
        <translation>Расхождение итогов от</translation>
    </message>
    <message>
        <source>points apart</source>
        <translation>баллов разницы</translation>
    </message>
    <message>
        <source>Marks diverge from</source>
        <translation>Расхождение оценок от</translation>
    </message>
    <message>
        <source>share of the maximum, such as 0,5</source>
        <translation>доля максимума, например 0,5</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано в</translation>
    </message>
    <message>
        <source>Groups of criteria</source>
        <translation>Группы критериев</translation>
    </message>
    <message>
        <source>A group never counts for more than its cap.</source>
        <translation>Группа не даёт баллов больше своего предела.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>in no other group</source>
        <translation>ни в какой другой группе</translation>
    </message>
    <message>
        <source>Stands within</source>
        <translation>Входит в группу</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Группа</translation>
    </message>
    <message>
        <source>Groups of professions</source>
        <translation>Группы профессий</translation>
    </message>
    <message>
        <source>With a pass mark of their own; a criterion may be asked of some only.</source>
        <translation>Со своим проходным порогом; критерий может относиться лишь к некоторым.</translation>
    </message>
    <message>
        <source>Code in the list of professions</source>
        <translation>Код в списке профессий</translation>
    </message>
    <message>
        <source>+ Group of professions</source>
        <translation>+ Группа профессий</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Убрать критерий</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Критерий {number}</translation>
    </message>
    <message>
        <source>Explanation (may be empty)</source>
        <translation>Подсказка (может быть пустой)</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>вне групп</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>empty: 1</source>
        <translation>пусто: 1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>for values below</source>
        <translation>для значений ниже</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>ответ обязателен</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>может быть неприменим</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Сочетания</translation>
    </message>
    <message>
        <source>Answers that earn points together. They are written in the text.</source>
        <translation>Ответы, которые вместе дают баллы. Они пишутся в тексте.</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Править текст</translation>
    </message>
    <message>
        <source>Asked only of these professions (none: of all)</source>
        <translation>Только для этих профессий (не отмечено — для всех)</translation>
    </message>
    <message>
        <source>by a choice of values</source>
        <translation>выбором значения</translation>
    </message>
    <message>
        <source>by a number</source>
        <translation>числом</translation>
    </message>
    <message>
        <source>It is answered</source>
        <translation>Ответ даётся</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ Значение</translation>
    </message>
    <message>
        <source>+ Range</source>
        <translation>+ Диапазон</translation>
    </message>
    <message>
        <source>Value {value}</source>
        <translation>Значение {value}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что означает</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To under</source>
        <translation>До (не включая)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>asks for a comment</source>
        <translation>требует пояснения</translation>
    </message>
    <message>
        <source>knock-out: refuses by itself</source>
        <translation>отсекает: сам ведёт к отказу</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Убрать «{what}»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>CriteriaMistakes</name>
    <message>
        <source>mistake</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>проверьте</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Что исправить</translation>
    </message>
</context>
<context>
    <name>CriteriaPreview</name>
    <message>
        <source>The member&apos;s sheet</source>
        <translation>Лист члена Комиссии</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Убрать оценки</translation>
    </message>
    <message>
        <source>Group of professions</source>
        <translation>Группа профессий</translation>
    </message>
    <message>
        <source>Pass mark {mark}</source>
        <translation>Проходной порог {mark}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) left</source>
        <translation>
            <numerusform>остался %n критерий</numerusform>
            <numerusform>осталось %n критерия</numerusform>
            <numerusform>осталось %n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>пояснение</translation>
    </message>
    <message>
        <source>evidence in a scan</source>
        <translation>подтверждение на скане</translation>
    </message>
    <message>
        <source>asks for: {what}</source>
        <translation>требуется: {what}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не заполнен</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>проходит</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>не проходит</translation>
    </message>
</context>
<context>
    <name>CriteriaProblems</name>
    <message>
        <source>this is missing</source>
        <translation>этого не хватает</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>{1} numbers are expected, parted by “/”</source>
        <translation>ожидаются числа через «/», всего {1}</translation>
    </message>
    <message>
        <source>one number is expected: the set has no columns</source>
        <translation>ожидается одно число: в наборе нет столбцов</translation>
    </message>
    <message>
        <source>this must be more than {1}</source>
        <translation>должно быть больше {1}</translation>
    </message>
    <message>
        <source>this must not be negative</source>
        <translation>не может быть отрицательным</translation>
    </message>
    <message>
        <source>one of these is expected: {1}</source>
        <translation>ожидается одно из: {1}</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>ожидается текст в кавычках</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ожидается true или false</translation>
    </message>
    <message>
        <source>a date is expected</source>
        <translation>ожидается дата</translation>
    </message>
    <message>
        <source>this is not built as the format asks for</source>
        <translation>построено не так, как требует формат</translation>
    </message>
    <message>
        <source>{1} is there twice</source>
        <translation>{1} встречается дважды</translation>
    </message>
    <message>
        <source>there is no group {1}</source>
        <translation>нет группы {1}</translation>
    </message>
    <message>
        <source>there is no criterion {1}</source>
        <translation>нет критерия {1}</translation>
    </message>
    <message>
        <source>{1} is not answered by a choice</source>
        <translation>на {1} отвечают не выбором</translation>
    </message>
    <message>
        <source>the criterion {1} does not offer {2}</source>
        <translation>у критерия {1} нет значения {2}</translation>
    </message>
    <message>
        <source>a group stands within itself</source>
        <translation>группа входит сама в себя</translation>
    </message>
    <message>
        <source>this scale does not belong to this kind of answer</source>
        <translation>эта шкала не для такого вида ответа</translation>
    </message>
    <message>
        <source>a set is either a sample or adopted by an order</source>
        <translation>набор либо образец, либо утверждён приказом</translation>
    </message>
    <message>
        <source>give either values, or from and below</source>
        <translation>укажите либо значения, либо from и below</translation>
    </message>
    <message>
        <source>a combination needs a condition</source>
        <translation>сочетанию нужно условие</translation>
    </message>
    <message>
        <source>the format does not know this field</source>
        <translation>формат не знает такого поля</translation>
    </message>
    <message>
        <source>this is not written as TOML asks for</source>
        <translation>записано не по правилам TOML</translation>
    </message>
</context>
<context>
    <name>CriteriaScreen</name>
    <message>
        <source>The draft is deleted.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>What the Commission measures dossiers by (para 7.3). The set in force when a dossier reaches the Commission stays with it.</source>
        <translation>По этим критериям Комиссия оценивает дела (п. 7.3). За делом остаётся набор, действовавший в день его поступления в Комиссию.</translation>
    </message>
    <message>
        <source>Criteria sets</source>
        <translation>Наборы критериев</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>Удалить черновик…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Добавить критерий</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Закрыть редактор</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Править черновик</translation>
    </message>
    <message>
        <source>Begin a new version of this set</source>
        <translation>Начать новую версию этого набора</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>Начать набор</translation>
    </message>
    <message>
        <source>Import a set from a file</source>
        <translation>Импортировать набор из файла</translation>
    </message>
    <message>
        <source>Export this set as a file</source>
        <translation>Экспортировать набор в файл</translation>
    </message>
    <message>
        <source>Adopt this set by an order</source>
        <translation>Утвердить этот набор приказом</translation>
    </message>
    <message>
        <source>Adopt the set</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Закрыть форму</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n критерий</numerusform>
            <numerusform>%n критерия</numerusform>
            <numerusform>%n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>Adopted by order No. {number} of {date}; in force from {from}.</source>
        <translation>Утверждён приказом № {number} от {date}; действует с {from}.</translation>
    </message>
    <message>
        <source>This draft is not saved yet</source>
        <translation>Этот черновик ещё не сохранён</translation>
    </message>
    <message>
        <source>Mend its mistakes, or leave it: it is then as it was saved last.</source>
        <translation>Исправьте ошибки или выйдите: тогда он останется таким, каким был сохранён.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Выйти без сохранения</translation>
    </message>
    <message>
        <source>Delete the draft “{set}”?</source>
        <translation>Удалить черновик «{set}»?</translation>
    </message>
    <message>
        <source>Nobody was scored by it. It cannot be brought back.</source>
        <translation>По нему никого не оценивали. Вернуть его нельзя.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Criteria sets (*.toml)</source>
        <translation>Наборы критериев (*.toml)</translation>
    </message>
    <message>
        <source>Import a set</source>
        <translation>Импорт набора</translation>
    </message>
    <message>
        <source>It cannot be read as text.</source>
        <translation>Его не удаётся прочесть как текст.</translation>
    </message>
    <message>
        <source>Line {line}, {field}: {problem}. Nothing was changed.</source>
        <translation>Строка {line}, {field}: {problem}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>Файл {file} не импортирован</translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>at most {points} points</source>
        <translation>не более {points} баллов</translation>
    </message>
    <message>
        <source>at least {points} points</source>
        <translation>не менее {points} баллов</translation>
    </message>
    <message>
        <source>and one of:</source>
        <translation>и одно из:</translation>
    </message>
    <message>
        <source>sample, not adopted</source>
        <translation>образец, не утверждён</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>The maxima add up to {maximum}, not to {full_marks}.</source>
        <translation>Максимумы в сумме дают {maximum}, а не {full_marks}.</translation>
    </message>
    <message>
        <source>The pass mark {pass_mark} cannot be reached: the most is {maximum}.</source>
        <translation>Порог {pass_mark} недостижим: максимум {maximum}.</translation>
    </message>
    <message>
        <source>“{criterion}”: its minimum {minimum} cannot be reached.</source>
        <translation>«{criterion}»: минимум {minimum} недостижим.</translation>
    </message>
    <message>
        <source>“{group}”: its minimum {minimum} cannot be reached.</source>
        <translation>«{group}»: минимум {minimum} недостижим.</translation>
    </message>
    <message>
        <source>“{criterion}”: no value lies below the one that asks for evidence.</source>
        <translation>«{criterion}»: нет значений ниже того, с которого нужно подтверждение.</translation>
    </message>
    <message>
        <source>“{criterion}”: numbers from {from} to under {to} have no points.</source>
        <translation>«{criterion}»: числам от {from} и менее {to} баллы не заданы.</translation>
    </message>
    <message>
        <source>“{criterion}”: ranges of numbers overlap.</source>
        <translation>«{criterion}»: диапазоны чисел пересекаются.</translation>
    </message>
    <message>
        <source>{place}: the text in “{language}” is missing.</source>
        <translation>{place}: нет текста на языке «{language}».</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>действовал ранее</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>не утверждён</translation>
    </message>
    <message>
        <source>order No. {number}</source>
        <translation>приказ № {number}</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Проходной порог</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Полный балл</translation>
    </message>
    <message>
        <source>Commission&apos;s figure</source>
        <translation>Показатель Комиссии</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Отсекающее условие</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>without name, citizenship and photo</source>
        <translation>без имени, гражданства и фото</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Первое чтение</translation>
    </message>
    <message>
        <source>Code and version</source>
        <translation>Код и версия</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>No. {number} of {date}, in force from {from}</source>
        <translation>№ {number} от {date}, действует с {from}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>{mark}; by profession group {others}</source>
        <translation>{mark}; по группам профессий {others}</translation>
    </message>
    <message>
        <source>median of the members&apos; totals</source>
        <translation>медиана итогов членов</translation>
    </message>
    <message>
        <source>mean of the members&apos; totals</source>
        <translation>среднее итогов членов</translation>
    </message>
    <message>
        <source>a spread of {points} is pointed out</source>
        <translation>разброс от {points} баллов отмечается</translation>
    </message>
    <message>
        <source>counts when one member sees it</source>
        <translation>учитывается, если отметил хотя бы один член</translation>
    </message>
    <message>
        <source>counts when more than half of the members see it</source>
        <translation>учитывается, если отметило более половины членов</translation>
    </message>
    <message>
        <source>maximum and pass mark shrink in proportion</source>
        <translation>максимум и порог уменьшаются пропорционально</translation>
    </message>
    <message>
        <source>the maximum shrinks, the pass mark stays</source>
        <translation>максимум уменьшается, порог остаётся</translation>
    </message>
    <message>
        <source>may be marked not applicable</source>
        <translation>можно отметить «не применимо»</translation>
    </message>
    <message>
        <source>need not be answered</source>
        <translation>не обязателен</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>вес {weight}</translation>
    </message>
    <message>
        <source>evidence for values below {value}</source>
        <translation>подтверждение для значений ниже {value}</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>knock-out, with comment</source>
        <translation>отсекает, с пояснением</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>с пояснением</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>‹ All sets</source>
        <translation>‹ Все наборы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>+ Criterion</source>
        <translation>+ Критерий</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>Части набора</translation>
    </message>
    <message>
        <source>How the set is edited</source>
        <translation>Как правится набор</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>has mistakes, not saved</source>
        <translation>есть ошибки, не сохранено</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Сочетания</translation>
    </message>
    <message>
        <source>line {line} · {field}</source>
        <translation>строка {line} · {field}</translation>
    </message>
</context>
</TS>
