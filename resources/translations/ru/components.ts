<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Anchors</name>
    <message>
        <source>{points} points</source>
        <translation>{points} баллов</translation>
    </message>
    <message>
        <source>from {low} to under {end}</source>
        <translation>от {low}, менее {end}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>от {number}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>менее {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>любое число</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>of the day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>сделана вручную</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>The file is not the one that was written: its fingerprint is another.</source>
        <translation>Это не тот файл, что был записан: контрольная сумма другая.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>A record in it points at nothing.</source>
        <translation>Одна из записей в ней ссылается на несуществующую.</translation>
    </message>
    <message>
        <source>The chain of its journal is broken.</source>
        <translation>Цепочка её журнала нарушена.</translation>
    </message>
    <message>
        <source>It does not hold what was noted of it.</source>
        <translation>Её содержание не то, что было отмечено.</translation>
    </message>
    <message>
        <source>It is encrypted with another key.</source>
        <translation>Она зашифрована другим ключом.</translation>
    </message>
    <message>
        <source>A newer version of the program made it.</source>
        <translation>Её сделала более новая версия программы.</translation>
    </message>
    <message>
        <source>It is no database of an office.</source>
        <translation>Это не база данных учреждения.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
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
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>cannot be restored</source>
        <translation>непригодна</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Type to search</source>
        <translation>Начните вводить</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Список для выбора</translation>
    </message>
    <message>
        <source>Not in the list. Choose an entry</source>
        <translation>Нет в списке. Выберите значение</translation>
    </message>
</context>
<context>
    <name>CriterionPreview</name>
    <message>
        <source>not applicable</source>
        <translation>неприменимо</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Открыть календарь (Alt+Down)</translation>
    </message>
    <message>
        <source>No such date. Write it as 05.12.2026</source>
        <translation>Такой даты нет. Запишите как 05.12.2026</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
</context>
<context>
    <name>DueChip</name>
    <message numerus="yes">
        <source>Late by %n business day(s)</source>
        <translation>
            <numerusform>Просрочено на %n рабочий день</numerusform>
            <numerusform>Просрочено на %n рабочих дня</numerusform>
            <numerusform>Просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Today by {time}</source>
        <translation>Сегодня до {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>Остался %n рабочий день</numerusform>
            <numerusform>Осталось %n рабочих дня</numerusform>
            <numerusform>Осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) early</source>
        <translation>
            <numerusform>на %n рабочий день раньше</numerusform>
            <numerusform>на %n рабочих дня раньше</numerusform>
            <numerusform>на %n рабочих дней раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) late</source>
        <translation>
            <numerusform>на %n рабочий день позже</numerusform>
            <numerusform>на %n рабочих дня позже</numerusform>
            <numerusform>на %n рабочих дней позже</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateReason</name>
    <message>
        <source>Reason for the delay</source>
        <translation>Причина просрочки</translation>
    </message>
</context>
<context>
    <name>LeaseStrip</name>
    <message>
        <source>Why it is taken over</source>
        <translation>Почему перехватывается</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перехватить</translation>
    </message>
    <message>
        <source>Whether somebody else has this in hand cannot be told now</source>
        <translation>Сейчас нельзя сказать, не держит ли это в руках кто-то другой</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>Общая база данных не отвечает.</translation>
    </message>
    <message>
        <source>In your hands until {moment}</source>
        <translation>В ваших руках до {moment}</translation>
    </message>
    <message>
        <source>In the hands of {person} until {moment}</source>
        <translation>До {moment} в руках: {person}</translation>
    </message>
    <message>
        <source>What they have written stays theirs if you take it over.</source>
        <translation>Если перехватите, написанное останется у него.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Перехватить…</translation>
    </message>
</context>
<context>
    <name>MarksPlot</name>
    <message>
        <source>Marks by criterion</source>
        <translation>Оценки по критериям</translation>
    </message>
    <message numerus="yes">
        <source>{criterion}: median {figure}, %n mark(s)</source>
        <translation>
            <numerusform>{criterion}: медиана {figure}, %n оценка</numerusform>
            <numerusform>{criterion}: медиана {figure}, %n оценки</numerusform>
            <numerusform>{criterion}: медиана {figure}, %n оценок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>Asking the shared database</source>
        <translation>Запрос к общей базе данных</translation>
    </message>
    <message>
        <source>Sending what was done here</source>
        <translation>Отправляется сделанное здесь</translation>
    </message>
    <message>
        <source>Receiving what others did</source>
        <translation>Принимается сделанное другими</translation>
    </message>
    <message>
        <source>Sending scans</source>
        <translation>Отправляются сканы</translation>
    </message>
    <message>
        <source>Receiving scans</source>
        <translation>Принимаются сканы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} из {total} МБ</translation>
    </message>
    <message>
        <source>{rate} MB a second</source>
        <translation>{rate} МБ в секунду</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} в секунду</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>осталось %n ч</numerusform>
            <numerusform>осталось %n ч</numerusform>
            <numerusform>осталось %n ч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>Where shall papers be saved?</source>
        <translation>Куда сохранять документы?</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>Late %n d</source>
        <translation>
            <numerusform>Просрочен %n д.</numerusform>
            <numerusform>Просрочен %n д.</numerusform>
            <numerusform>Просрочен %n д.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <translation>
            <numerusform>Остался %n д.</numerusform>
            <numerusform>Осталось %n д.</numerusform>
            <numerusform>Осталось %n д.</numerusform>
        </translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>Первичная справка</translation>
    </message>
    <message>
        <source>Certificate after employment</source>
        <translation>Справка после трудоустройства</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>Переоформление</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первичная</translation>
    </message>
    <message>
        <source>after employment</source>
        <translation>после трудоустройства</translation>
    </message>
    <message>
        <source>re-issued</source>
        <translation>переоформленная</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>live</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>утратила силу</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>Through a mission abroad</source>
        <translation>Через загранучреждение</translation>
    </message>
    <message>
        <source>reading {number}</source>
        <translation>толкование {number}</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>пункт {number}</translation>
    </message>
</context>
<context>
    <name>ProcessPicture</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Notice of the decision</source>
        <translation>Уведомление о решении</translation>
    </message>
    <message>
        <source>Certificate, if the decision is to issue</source>
        <translation>Справка, если принято решение о выдаче</translation>
    </message>
    <message>
        <source>Refusal of intake, while its window is open</source>
        <translation>Отказ в приёме, пока не истёк его срок</translation>
    </message>
    <message>
        <source>same term</source>
        <translation>в тот же срок</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>срок {date}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>Process {code}: {title}</source>
        <translation>Процесс {code}: {title}</translation>
    </message>
</context>
<context>
    <name>ScanKeys</name>
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
        <source>Page as wide as the window</source>
        <translation>Страница по ширине окна</translation>
    </message>
    <message>
        <source>Whole page in the window</source>
        <translation>Страница целиком в окне</translation>
    </message>
    <message>
        <source>Enlarge a part of the page</source>
        <translation>Увеличить часть страницы</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Повернуть страницу</translation>
    </message>
    <message>
        <source>Inverted colours</source>
        <translation>Инверсия цветов</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Эскизы страниц</translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <translation>Содержание и закладки</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Закладка на этой странице</translation>
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
    <name>ScanPanel</name>
    <message>
        <source>Bookmark on page {page}</source>
        <translation>Закладка на странице {page}</translation>
    </message>
    <message>
        <source>No bookmark on page {page}</source>
        <translation>Закладка со страницы {page} снята</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Drop files here: PDF, JPEG, PNG</source>
        <translation>Перетащите файлы сюда: PDF, JPEG, PNG</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>page {page}</source>
        <translation>стр. {page}</translation>
    </message>
    <message>
        <source>My bookmark</source>
        <translation>Моя закладка</translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <translation>Содержание и закладки</translation>
    </message>
</context>
<context>
    <name>ScanThumbs</name>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Эскизы страниц</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>{title}, page {page} of {count}</source>
        <translation>{title}, страница {page} из {count}</translation>
    </message>
    <message>
        <source>Inverted colours</source>
        <translation>Инверсия цветов</translation>
    </message>
    <message>
        <source>Colours of the paper</source>
        <translation>Цвета бумаги</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Документ открывается…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Документ не открыт</translation>
    </message>
    <message>
        <source>The whole page {page}</source>
        <translation>Страница {page} целиком</translation>
    </message>
    <message>
        <source>Frame on page {page}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Рамка на странице {page}: слева {left} %, сверху {top} %, ширина {width} %, высота {height} %</translation>
    </message>
    <message>
        <source>Draw with the mouse, or: arrows move, Shift+arrows size, Enter takes, W takes the whole page, Esc leaves</source>
        <translation>Обведите мышью или: стрелки – двигать, Shift+стрелки – размер, Enter – отметить, W – вся страница, Esc – выйти</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>It holds no bytes. Scan the paper again and add the new file.</source>
        <translation>В нём нет данных. Отсканируйте бумагу ещё раз и добавьте новый файл.</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Файл защищён паролем</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or scan the paper.</source>
        <translation>Попросите копию без пароля или отсканируйте бумагу.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown</source>
        <translation>Файл повреждён, показать его нельзя</translation>
    </message>
    <message>
        <source>It is kept as it came, nothing is lost. Scan the paper again and add the new file.</source>
        <translation>Он сохранён таким, каким поступил, ничего не потеряно. Отсканируйте бумагу ещё раз и добавьте новый файл.</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>Файла нет на этом компьютере</translation>
    </message>
    <message>
        <source>It may be on its way from the shared database. Try again later.</source>
        <translation>Возможно, он ещё не поступил из общей базы. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown</source>
        <translation>Файл такого вида показать нельзя</translation>
    </message>
    <message>
        <source>Scans are PDF, JPEG or PNG.</source>
        <translation>Скан-копии бывают в виде PDF, JPEG или PNG.</translation>
    </message>
</context>
<context>
    <name>ScoreButtons</name>
    <message>
        <source>not applicable</source>
        <translation>не применяется</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Steps of the dossier</source>
        <translation>Действия по делу</translation>
    </message>
    <message>
        <source>returned {date}</source>
        <translation>возвращено {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>срок {date}</translation>
    </message>
</context>
<context>
    <name>TurningBox</name>
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
        <translation>воздержаться</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Что изменило бы итог</translation>
    </message>
    <message>
        <source>No single criterion, sheet or vote would turn it: the result stands firm.</source>
        <translation>Ни один критерий, лист или голос в отдельности итога не меняет: он устойчив.</translation>
    </message>
    <message>
        <source>“{criterion}”: a median of {then} instead of {now} makes {total} points: {outcome}.</source>
        <translation>«{criterion}»: медиана {then} вместо {now} даёт {total} балл.: {outcome}.</translation>
    </message>
    <message>
        <source>“{criterion}”: one step makes {total} points: {outcome}.</source>
        <translation>«{criterion}»: одна ступень даёт {total} балл.: {outcome}.</translation>
    </message>
    <message>
        <source>“{criterion}”: another answer decides by itself: {outcome}.</source>
        <translation>«{criterion}»: иной ответ решает сам по себе: {outcome}.</translation>
    </message>
    <message>
        <source>Without the sheet of {name}: {total} points: {outcome}.</source>
        <translation>Без листа ({name}): {total} балл.: {outcome}.</translation>
    </message>
    <message>
        <source>Without one sheet: {total} points: {outcome}.</source>
        <translation>Без одного листа: {total} балл.: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Had {name} voted “{instead}”, nothing would have carried.</source>
        <translation>Если бы {name} голосовал(а) «{instead}», ничего не было бы принято.</translation>
    </message>
    <message>
        <source>Had one of them voted “{instead}”, nothing would have carried: {name}.</source>
        <translation>Если бы один из них голосовал «{instead}», ничего не было бы принято: {name}.</translation>
    </message>
    <message>
        <source>Had {name} voted “{instead}”, the result would be: {outcome}.</source>
        <translation>Если бы {name} голосовал(а) «{instead}», итог: {outcome}.</translation>
    </message>
    <message>
        <source>Had one of them voted “{instead}”, the result would be “{outcome}”: {name}.</source>
        <translation>Если бы один из них голосовал «{instead}», итог был бы «{outcome}»: {name}.</translation>
    </message>
    <message>
        <source>Special opinion of {name}: {opinion}</source>
        <translation>Особое мнение ({name}): {opinion}</translation>
    </message>
    <message>
        <source>{name} voted otherwise: {choice}.</source>
        <translation>{name}: голос иной – {choice}.</translation>
    </message>
    <message>
        <source>{name} voted otherwise: {choice}. Special opinion: {opinion}</source>
        <translation>{name}: голос иной – {choice}. Особое мнение: {opinion}</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message numerus="yes">
        <source>{start} + %n business day(s) (para {paragraph}).</source>
        <translation>
            <numerusform>{start} + %n рабочий день (п. {paragraph}).</numerusform>
            <numerusform>{start} + %n рабочих дня (п. {paragraph}).</numerusform>
            <numerusform>{start} + %n рабочих дней (п. {paragraph}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the start counts.</source>
        <translation>День начала входит в срок.</translation>
    </message>
    <message>
        <source>Worked by decree: {days}.</source>
        <translation>Рабочие дни по решению: {days}.</translation>
    </message>
    <message>
        <source>By the other reading ({reading}): {date}.</source>
        <translation>По другому прочтению ({reading}): {date}.</translation>
    </message>
    <message>
        <source>The calendar of that year is not confirmed yet.</source>
        <translation>Календарь того года ещё не подтверждён.</translation>
    </message>
    <message>
        <source>No days off in between.</source>
        <translation>Выходных в промежутке нет.</translation>
    </message>
    <message>
        <source>Skipped: {days}.</source>
        <translation>Не считаются: {days}.</translation>
    </message>
    <message>
        <source>Why {date}?</source>
        <translation>Почему {date}?</translation>
    </message>
</context>
</TS>
