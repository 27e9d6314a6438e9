<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Всё сохранённое ранее в целости.</translation>
    </message>
    <message>
        <source>A stored file no longer matches its fingerprint.</source>
        <translation>Сохранённый файл не соответствует своей контрольной сумме.</translation>
    </message>
    <message>
        <source>The dossier itself and all other files are safe.</source>
        <translation>Само дело и остальные файлы в целости.</translation>
    </message>
    <message>
        <source>Attach the file again from the original paper.</source>
        <translation>Приложите файл заново с подлинника документа.</translation>
    </message>
    <message>
        <source>A final protocol no longer matches its seal.</source>
        <translation>Окончательный протокол не соответствует своей печати.</translation>
    </message>
    <message>
        <source>The signed paper and all other protocols are safe.</source>
        <translation>Подписанный документ и все остальные протоколы целы.</translation>
    </message>
    <message>
        <source>Do not use this protocol; tell the administrator.</source>
        <translation>Не используйте этот протокол и сообщите администратору.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>База данных записана более новой версией программы.</translation>
    </message>
    <message>
        <source>Nothing was read or changed; all data are kept.</source>
        <translation>Ничего не прочитано и не изменено, все данные сохранены.</translation>
    </message>
    <message>
        <source>Start the newer version, or install it on this computer.</source>
        <translation>Запустите новую версию или установите её на этот компьютер.</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>Этот файл — база данных другой программы.</translation>
    </message>
    <message>
        <source>Move the file away, then start the program again.</source>
        <translation>Уберите файл в другое место и запустите программу снова.</translation>
    </message>
    <message>
        <source>The database must be brought up to date but is in use.</source>
        <translation>Базу данных нужно обновить, но она сейчас используется.</translation>
    </message>
    <message>
        <source>Close the other window of the program, then start it again.</source>
        <translation>Закройте другое окно программы и запустите её снова.</translation>
    </message>
    <message>
        <source>The paper could not be put on the disk.</source>
        <translation>Документ не удалось записать на диск.</translation>
    </message>
    <message>
        <source>The document itself is kept; an older file is untouched.</source>
        <translation>Сам документ сохранён, прежний файл не тронут.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then save again.</source>
        <translation>Освободите место или выберите другую папку и сохраните снова.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Не удалось прочитать или записать базу данных.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved.</source>
        <translation>На диске нет места, поэтому последнее изменение не сохранено.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Освободите место и повторите действие.</translation>
    </message>
    <message>
        <source>A file of the office&apos;s rules cannot be used: {problem}</source>
        <translation>Файл правил нельзя использовать: {problem}</translation>
    </message>
    <message>
        <source>Put the file right, then start the program again.</source>
        <translation>Исправьте файл и запустите программу снова.</translation>
    </message>
    <message>
        <source>A file could not be read or written: {file}</source>
        <translation>Не удалось прочитать или записать файл: {file}</translation>
    </message>
    <message>
        <source>Check that the disk is there, then do it again.</source>
        <translation>Проверьте, доступен ли диск, и повторите действие.</translation>
    </message>
    <message>
        <source>The program made a mistake, so this was not done.</source>
        <translation>В программе произошла ошибка, действие не выполнено.</translation>
    </message>
    <message>
        <source>Do it again; if it stays, pass the code on.</source>
        <translation>Повторите действие; если не поможет, передайте код администратору.</translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message>
        <source>Administrator of this office</source>
        <translation>Администратор системы</translation>
    </message>
    <message>
        <source>Full name in Kazakh</source>
        <translation>Имя и фамилия на казахском языке</translation>
    </message>
    <message>
        <source>Full name in Russian</source>
        <translation>Имя и фамилия на русском языке</translation>
    </message>
    <message>
        <source>Full name in English</source>
        <translation>ФИО на английском языке</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Должность на казахском языке</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Должность на русском языке</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Заполните это поле</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Клавиши на этом экране</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Помощь по этому экрану</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Сменить сотрудника</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys here</source>
        <translation>Клавиши на этом экране</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>place</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>Anyqtama (demo)</source>
        <translation>Anyqtama (демонстрация)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a number, a surname or a profession.</source>
        <translation>Ничего не найдено. Введите номер, фамилию или профессию.</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, %2: person, language, look</source>
        <translation>%1, %2: сотрудник, язык, вид</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Person, language, look</source>
        <translation>Сотрудник, язык, вид</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Сменить сотрудника</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, просрочено: %n</numerusform>
            <numerusform>%1, просрочено: %n</numerusform>
            <numerusform>%1, просрочено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>My desk</source>
        <translation>Мой стол</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Ход оценивания</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Состав Комиссии</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>На решение</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Assign executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Выдача справок</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Бизнес-процессы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Окно для зала</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Dossier, person, profession or action</source>
        <translation>Дело, человек, профессия или действие</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Кто за рабочим столом?</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Новое учреждение</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>Открывается рабочее место…</translation>
    </message>
    <message>
        <source>Nobody works here yet. Name the administrator, who then adds everybody else. To look around first, start: anyqtama --demo</source>
        <translation>Сотрудников пока нет. Укажите администратора, остальных добавит он. Чтобы сначала осмотреться, запустите: anyqtama --demo</translation>
    </message>
    <message>
        <source>Choose a person. It can be changed at any time, top right.</source>
        <translation>Выберите сотрудника. Сменить его можно в любое время справа вверху.</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>This computer · everything saved</source>
        <translation>Этот компьютер · всё сохранено</translation>
    </message>
    <message>
        <source>This computer · saving…</source>
        <translation>Этот компьютер · сохранение…</translation>
    </message>
    <message>
        <source>This computer · the last change is not saved</source>
        <translation>Этот компьютер · последнее изменение не сохранено</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>Демонстрационные данные</translation>
    </message>
    <message>
        <source>Nothing unsent</source>
        <translation>Не отправлено: 0</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) unsent</source>
        <translation>
            <numerusform>Не отправлено: %n изменение</numerusform>
            <numerusform>Не отправлено: %n изменения</numerusform>
            <numerusform>Не отправлено: %n изменений</numerusform>
        </translation>
    </message>
</context>
</TS>
