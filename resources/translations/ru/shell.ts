<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Certificates of qualification for foreign specialists: a dossier from the counter to the certificate.</source>
        <translation>Справки о соответствии квалификации иностранных специалистов: весь путь от заявления до справки.</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Запустить самопроверку</translation>
    </message>
    <message>
        <source>{program} {version} · data of level {schema}</source>
        <translation>{program} {version} · уровень данных: {schema}</translation>
    </message>
    <message>
        <source>Inside, under their own licences: {held}</source>
        <translation>В составе, под собственными лицензиями: {held}</translation>
    </message>
    <message>
        <source>The self-test tries out what was installed on this computer.</source>
        <translation>Самопроверка испытывает то, что установлено на этом компьютере.</translation>
    </message>
    <message>
        <source>Checks of the self-test</source>
        <translation>Пункты самопроверки</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>well</source>
        <translation>исправно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неисправно</translation>
    </message>
    <message>
        <source>Check {n} of {all}…</source>
        <translation>Проверка {n} из {all}…</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. Copy the text for your administrator.</source>
        <translation>
            <numerusform>%n проверка не пройдена. Скопируйте текст и передайте администратору.</numerusform>
            <numerusform>%n проверки не пройдены. Скопируйте текст и передайте администратору.</numerusform>
            <numerusform>%n проверок не пройдено. Скопируйте текст и передайте администратору.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are well.</source>
        <translation>
            <numerusform>Все проверки пройдены: %n.</numerusform>
            <numerusform>Все проверки пройдены: %n.</numerusform>
            <numerusform>Все проверки пройдены: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Take in the dossier of {file}?</source>
        <translation>Принять дело из {file}?</translation>
    </message>
    <message>
        <source>It is opened if it was sealed for you and this computer. What is here already stays as it is.</source>
        <translation>Пакет откроется, если он запечатан для вас и для этого компьютера. То, что здесь уже есть, останется как есть.</translation>
    </message>
    <message>
        <source>Take in the dossier</source>
        <translation>Принять дело</translation>
    </message>
    <message>
        <source>Dossier {number} taken in; sent by {person}</source>
        <translation>Дело {number} принято; отправитель: {person}</translation>
    </message>
</context>
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
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>About the program…</source>
        <translation>О программе…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Диагностика…</translation>
    </message>
    <message>
        <source>Gathering the diagnostics…</source>
        <translation>Собираются данные диагностики…</translation>
    </message>
    <message>
        <source>The diagnostics are saved: {file}</source>
        <translation>Диагностика сохранена: {file}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>The clock shows {now}, but the newest entry is of {newest}</source>
        <translation>Часы показывают {now}, а последняя запись сделана {newest}</translation>
    </message>
    <message>
        <source>Everything saved is safe, and the order of the journal stays right. Due dates would be counted from a wrong day: put the computer&apos;s clock right; the window takes it over within a minute.</source>
        <translation>Всё сохранённое в целости, порядок журнала не нарушается. Сроки отсчитывались бы от неверного дня: исправьте часы компьютера, окно примет их в течение минуты.</translation>
    </message>
    <message>
        <source>The clock of this computer went forward to {now}</source>
        <translation>Часы этого компьютера ушли вперёд: {now}</translation>
    </message>
    <message>
        <source>The clock of this computer went back to {now}</source>
        <translation>Часы этого компьютера ушли назад: {now}</translation>
    </message>
    <message>
        <source>Everything saved is safe; due dates were counted anew from this day. If the day is wrong, put the computer&apos;s clock right before you go on.</source>
        <translation>Всё сохранённое в целости; сроки пересчитаны от этого дня. Если день неверен, исправьте часы компьютера, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часы верны</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Given by the administrator: ends in .crt or .pem.</source>
        <translation>Выдаёт администратор: оканчивается на .crt или .pem.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Заполните</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Такого файла нет</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>The office&apos;s database is not there</source>
        <translation>База данных учреждения не найдена</translation>
    </message>
    <message>
        <source>The office&apos;s database is damaged</source>
        <translation>База данных учреждения повреждена</translation>
    </message>
    <message>
        <source>The backups are safe. The damaged file is set aside and never deleted; nothing was written into it.</source>
        <translation>Резервные копии не пострадали. Повреждённый файл откладывается и не удаляется; в него ничего не записано.</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Резервные копии, последняя — первой</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Восстанавливается…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Look for backups again</source>
        <translation>Искать копии снова</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Открыть как есть</translation>
    </message>
    <message>
        <source>The file is missing: it was moved, renamed or deleted.</source>
        <translation>Файла нет: его переместили, переименовали или удалили.</translation>
    </message>
    <message>
        <source>The beginning of the file was overwritten; it cannot be opened.</source>
        <translation>Начало файла затёрто, открыть его нельзя.</translation>
    </message>
    <message>
        <source>The file is shorter than it was: a part of it was cut off.</source>
        <translation>Файл короче, чем был: часть его отрезана.</translation>
    </message>
    <message>
        <source>The program did not end in order, and the log with the last acts is missing. The database opens, but what was done last may not be in it.</source>
        <translation>Программа завершилась не так, как положено, и журнал последних действий пропал. База открывается, но последних действий в ней может не быть.</translation>
    </message>
    <message>
        <source>Some pages of the file cannot be read; the disk may be failing.</source>
        <translation>Некоторые страницы файла не читаются; возможно, диск выходит из строя.</translation>
    </message>
    <message>
        <source>Backup of {moment}, {age}</source>
        <translation>Резервная копия от {moment}, {age}</translation>
    </message>
    <message>
        <source>The last act in it is of {moment}. What was done after it is read from the damaged file act by act and done again, as far as it can be read; the list of it lies beside the file that is set aside.</source>
        <translation>Последнее действие в ней — {moment}. Сделанное позже читается из повреждённого файла действие за действием и выполняется заново, насколько его удастся прочесть; список остаётся рядом с отложенным файлом.</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation>Резервная копия не найдена</translation>
    </message>
    <message>
        <source>Plug in the disk with the backups and look again. Do not delete or change anything in the office&apos;s folder, and call the administrator.</source>
        <translation>Подключите диск с резервными копиями и повторите поиск. Ничего не удаляйте и не меняйте в папке учреждения и вызовите администратора.</translation>
    </message>
    <message>
        <source>The backup is checked and put in place</source>
        <translation>Копия проверяется и ставится на место</translation>
    </message>
    <message>
        <source>This takes some seconds, for a large office a minute.</source>
        <translation>Это занимает несколько секунд, для большого учреждения — минуту.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics for those who repair the program</source>
        <translation>Диагностика для тех, кто исправляет программу</translation>
    </message>
    <message>
        <source>This is all that will be in the file. It holds no names, numbers of persons or papers, marks or comments. Nothing is sent anywhere: you pass the file on yourself.</source>
        <translation>В файле будет только это. В нём нет имён, номеров людей и документов, оценок и комментариев. Никуда ничего не отправляется: файл вы передаёте сами.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Diagnostics (*.zip)</source>
        <translation>Диагностика (*.zip)</translation>
    </message>
    <message>
        <source>Texts of the file</source>
        <translation>Тексты файла</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The shared database does not answer.</source>
        <translation>Общая база данных не отвечает.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name and port, then try again.</source>
        <translation>Проверьте сеть, имя и порт сервера и повторите попытку.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the expected one.</source>
        <translation>Сертификат сервера не тот, который ожидался.</translation>
    </message>
    <message>
        <source>No password was sent. Choose the certificate file that the administrator gave you; if it is that one, call the administrator: somebody may be pretending to be the server.</source>
        <translation>Пароль не отправлялся. Выберите файл сертификата, выданный администратором; если это он и есть, позвоните администратору: кто-то, возможно, выдаёт себя за сервер.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Проверьте Caps Lock и раскладку клавиатуры и повторите попытку.</translation>
    </message>
    <message>
        <source>This account has been disabled.</source>
        <translation>Эта учётная запись отключена.</translation>
    </message>
    <message>
        <source>Unsent work is kept here. Call the administrator.</source>
        <translation>Неотправленная работа хранится здесь. Позвоните администратору.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>На сервере нет базы данных с таким именем.</translation>
    </message>
    <message>
        <source>Check the name of the database with the administrator.</source>
        <translation>Уточните имя базы данных у администратора.</translation>
    </message>
    <message>
        <source>This database does not belong to Anyqtama.</source>
        <translation>Это не база данных Anyqtama.</translation>
    </message>
    <message>
        <source>Check the name; the administrator may have to set it up first.</source>
        <translation>Проверьте имя; возможно, её сначала должен настроить администратор.</translation>
    </message>
    <message>
        <source>This program is older than the shared database allows.</source>
        <translation>Эта версия программы слишком стара для общей базы данных.</translation>
    </message>
    <message>
        <source>Work done here is kept and can still be sent. Install the new version.</source>
        <translation>Сделанное здесь сохранено и ещё может быть отправлено. Установите новую версию.</translation>
    </message>
    <message>
        <source>This program is newer than the shared database.</source>
        <translation>Эта версия программы новее общей базы данных.</translation>
    </message>
    <message>
        <source>The administrator must bring the shared database up to date.</source>
        <translation>Администратор должен обновить общую базу данных.</translation>
    </message>
    <message>
        <source>The shared database has not confirmed this account since {since}.</source>
        <translation>Общая база данных не подтверждала эту учётную запись с {since}.</translation>
    </message>
    <message>
        <source>Connect to the department&apos;s network and sign in again; everything done here is kept.</source>
        <translation>Подключитесь к сети ведомства и войдите снова; всё сделанное здесь сохранено.</translation>
    </message>
    <message>
        <source>The key of the local copy cannot be read.</source>
        <translation>Ключ локальной копии не читается.</translation>
    </message>
    <message>
        <source>The file of the key is damaged or missing. Call the administrator before anything else: a copy of it may be in a backup of this computer.</source>
        <translation>Файл ключа повреждён или отсутствует. Прежде всего позвоните администратору: его копия может быть в резервной копии этого компьютера.</translation>
    </message>
    <message>
        <source>The local copy is damaged. There is a good backup of {since}.</source>
        <translation>Локальная копия повреждена. Есть исправная резервная копия от {since}.</translation>
    </message>
    <message>
        <source>What was sent is in the shared database. Enter the password once more: the backup is put in place, the damaged file is set aside and not deleted, and unsent work is read out of it.</source>
        <translation>Отправленное есть в общей базе данных. Введите пароль ещё раз: резервная копия станет на место, повреждённый файл будет отложен и не удалён, а неотправленная работа прочитана из него.</translation>
    </message>
    <message>
        <source>The local copy is damaged, and there is no backup of it.</source>
        <translation>Локальная копия повреждена, её резервной копии нет.</translation>
    </message>
    <message>
        <source>What was sent is in the shared database. Enter the password once more: the copy is made anew from there, the damaged file is set aside and not deleted, and unsent work is read out of it after the first synchronisation.</source>
        <translation>Отправленное есть в общей базе данных. Введите пароль ещё раз: копия будет создана оттуда заново, повреждённый файл будет отложен и не удалён, а неотправленная работа прочитана из него после первой синхронизации.</translation>
    </message>
    <message>
        <source>This local copy is open in another window of the program.</source>
        <translation>Эта локальная копия открыта в другом окне программы.</translation>
    </message>
    <message>
        <source>Work in the other window, or close it first.</source>
        <translation>Работайте в другом окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>Nobody works in the office under this login.</source>
        <translation>Под этим логином в учреждении никто не работает.</translation>
    </message>
    <message>
        <source>Ask the administrator to enter you among the people.</source>
        <translation>Попросите администратора внести вас в список сотрудников.</translation>
    </message>
    <message>
        <source>The local copy could not be opened.</source>
        <translation>Локальную копию не удалось открыть.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays, pass this on: {detail}</source>
        <translation>Ничего не изменено. Повторите попытку; если не поможет, сообщите: {detail}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Connect to the shared database</source>
        <translation>Подключение к общей базе данных</translation>
    </message>
    <message>
        <source>This computer gets a local copy, encrypted with your password. You can work with it for days without a network.</source>
        <translation>На этом компьютере появится локальная копия, зашифрованная вашим паролем. С ней можно днями работать без сети.</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Забытый пароль</translation>
    </message>
    <message>
        <source>The local copy is being made</source>
        <translation>Создаётся локальная копия</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Nothing was closed: what you were typing is still there.</source>
        <translation>Ничего не закрыто: то, что вы набирали, на месте.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Другое учреждение…</translation>
    </message>
    <message>
        <source>You can begin as soon as your own tasks are here; the rest comes while you work.</source>
        <translation>Начать можно, как только придут ваши задачи; остальное подойдёт во время работы.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
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
        <source>Everything saved before is safe; nothing was half-written.</source>
        <translation>Всё сохранённое ранее в целости; ничего не записано наполовину.</translation>
    </message>
    <message>
        <source>Leave the window open, free some space on the disk, then do it again.</source>
        <translation>Не закрывайте окно, освободите место на диске и повторите действие.</translation>
    </message>
    <message>
        <source>The folder or a file in it may not be written to.</source>
        <translation>Нет права на запись в папку или в файл в ней.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to write to the folder, or choose another one, then do it again.</source>
        <translation>Попросите у администратора право на запись в папку или выберите другую и повторите действие.</translation>
    </message>
    <message>
        <source>Another window of the program is writing at this moment.</source>
        <translation>В этот момент запись ведёт другое окно программы.</translation>
    </message>
    <message>
        <source>Wait until the other window is done, then do it again.</source>
        <translation>Дождитесь, пока другое окно закончит, и повторите действие.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it.</source>
        <translation>Диск не выполнил то, что от него требовалось.</translation>
    </message>
    <message>
        <source>Everything saved before is kept as far as the disk is sound.</source>
        <translation>Всё сохранённое ранее хранится, насколько исправен диск.</translation>
    </message>
    <message>
        <source>Check that the disk is connected; if it stays, make a backup and tell the administrator.</source>
        <translation>Проверьте, подключён ли диск; если повторится, сделайте резервную копию и сообщите администратору.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>База данных повреждена.</translation>
    </message>
    <message>
        <source>The backups are not touched by it.</source>
        <translation>Резервных копий это не затронуло.</translation>
    </message>
    <message>
        <source>Close the window and start the program again: it offers the newest good backup.</source>
        <translation>Закройте окно и запустите программу снова: она предложит последнюю исправную резервную копию.</translation>
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
        <source>The disk with the backups is full; no backup was made.</source>
        <translation>Диск с резервными копиями заполнен; копия не сделана.</translation>
    </message>
    <message>
        <source>The office and the older backups are untouched.</source>
        <translation>Данные учреждения и прежние копии не затронуты.</translation>
    </message>
    <message>
        <source>Free some space or keep the backups on another disk.</source>
        <translation>Освободите место или храните копии на другом диске.</translation>
    </message>
    <message>
        <source>The folder of the backups may not be written to.</source>
        <translation>В папку резервных копий нельзя записывать.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Выберите другую папку или попросите право записи в неё.</translation>
    </message>
    <message>
        <source>The disk with the backups is not there or does not answer.</source>
        <translation>Диска с резервными копиями нет, или он не отвечает.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or keep the backups elsewhere.</source>
        <translation>Подключите диск снова или храните копии в другом месте.</translation>
    </message>
    <message>
        <source>The copy did not pass its check: the database is damaged.</source>
        <translation>Копия не прошла проверку: база данных повреждена.</translation>
    </message>
    <message>
        <source>The older backups are safe.</source>
        <translation>Прежние резервные копии не пострадали.</translation>
    </message>
    <message>
        <source>Stop working and restore the newest good backup.</source>
        <translation>Прекратите работу и восстановите последнюю исправную копию.</translation>
    </message>
    <message>
        <source>Another backup is being written at this moment.</source>
        <translation>Сейчас записывается другая резервная копия.</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>Подождите минуту и повторите.</translation>
    </message>
    <message>
        <source>The backup did not pass its check and was not restored.</source>
        <translation>Копия не прошла проверку и не восстановлена.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Выберите другую копию.</translation>
    </message>
    <message>
        <source>Another window of the program has this office open.</source>
        <translation>Это учреждение открыто в другом окне программы.</translation>
    </message>
    <message>
        <source>Close the other window, then do it again.</source>
        <translation>Закройте другое окно и повторите.</translation>
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
    <name>FirstStart</name>
    <message>
        <source>Demo office</source>
        <translation>Демонстрационное учреждение</translation>
    </message>
    <message>
        <source>To look around and to learn: invented people and dossiers in every stage. It is made now, which takes about a minute.</source>
        <translation>Чтобы осмотреться и научиться: вымышленные люди и дела на всех этапах. Создаётся сейчас, это займёт около минуты.</translation>
    </message>
    <message>
        <source>To look around and to learn: invented people and dossiers in every stage.</source>
        <translation>Чтобы осмотреться и научиться: вымышленные люди и дела на всех этапах.</translation>
    </message>
    <message>
        <source>Own office on this computer</source>
        <translation>Своё учреждение на этом компьютере</translation>
    </message>
    <message>
        <source>For real work: a new, empty office. Its data stay on this computer alone.</source>
        <translation>Для настоящей работы: новое, пустое учреждение. Его данные остаются только на этом компьютере.</translation>
    </message>
    <message>
        <source>For real work: the office that was set up on this computer.</source>
        <translation>Для настоящей работы: учреждение, созданное на этом компьютере.</translation>
    </message>
    <message>
        <source>Shared database of the department</source>
        <translation>Общая база данных ведомства</translation>
    </message>
    <message>
        <source>For real work with colleagues: this computer gets an encrypted local copy. The administrator gives you the server&apos;s name and a login.</source>
        <translation>Для настоящей работы с коллегами: на этот компьютер поступает зашифрованная локальная копия. Имя сервера и логин даёт администратор.</translation>
    </message>
    <message>
        <source>For real work with colleagues: the local copy on this computer.</source>
        <translation>Для настоящей работы с коллегами: локальная копия на этом компьютере.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>База данных записана более новой версией программы.</translation>
    </message>
    <message>
        <source>Nothing was read or changed; all data are kept. Install the newer version on this computer, then start it.</source>
        <translation>Ничего не прочитано и не изменено; все данные сохранены. Установите на этот компьютер более новую версию и запустите её.</translation>
    </message>
    <message>
        <source>The folder of this office holds a demo office.</source>
        <translation>В папке этого учреждения находится демонстрационное.</translation>
    </message>
    <message>
        <source>Nothing was changed. The administrator must move it away: a demo office is never opened as a real one. Folder: {folder}</source>
        <translation>Ничего не изменено. Администратор должен убрать его оттуда: демонстрационное учреждение никогда не открывается как настоящее. Папка: {folder}</translation>
    </message>
    <message>
        <source>The folder of this office cannot be written.</source>
        <translation>В папку этого учреждения нельзя записывать.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the administrator of this computer for the right to write there, then choose it again. Folder: {folder}</source>
        <translation>Ничего не изменено. Попросите у администратора этого компьютера право записи туда, затем выберите ещё раз. Папка: {folder}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How much of the demo office is made</source>
        <translation>Какая часть демонстрационного учреждения создана</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>It can be changed at any time, top right.</source>
        <translation>Его можно сменить в любое время, справа вверху.</translation>
    </message>
    <message>
        <source>What should be opened?</source>
        <translation>Что открыть?</translation>
    </message>
    <message>
        <source>Each has a folder of its own on this computer, and nothing goes from one to another.</source>
        <translation>У каждого варианта своя папка на этом компьютере, и ничто не переходит из одной в другую.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Новое учреждение</translation>
    </message>
    <message>
        <source>Only what cannot wait is asked; all of it can be changed later.</source>
        <translation>Спрашивается только самое необходимое; всё это можно изменить позже.</translation>
    </message>
    <message>
        <source>The demo office is being made</source>
        <translation>Создаётся демонстрационное учреждение</translation>
    </message>
    <message>
        <source>Its dossiers are lived through day by day. Nothing in it is real.</source>
        <translation>Его дела проживаются день за днём. Ничего настоящего в нём нет.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>How much is not sent cannot be told: it would be lost.</source>
        <translation>Сколько не отправлено, сказать нельзя: это будет потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done here and not sent would be lost.</source>
        <translation>
            <numerusform>%n сделанное здесь и не отправленное действие будет потеряно.</numerusform>
            <numerusform>%n сделанных здесь и не отправленных действия будут потеряны.</numerusform>
            <numerusform>%n сделанных здесь и не отправленных действий будут потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of {moment}.</source>
        <translation>Самое старое: {moment}.</translation>
    </message>
    <message>
        <source>Everything done here has been sent: nothing would be lost.</source>
        <translation>Всё сделанное здесь отправлено: ничего не потеряется.</translation>
    </message>
    <message>
        <source>The local copy is encrypted with your password, and nobody can open it without. The administrator gives you a new password; with it a new copy is made. The old one is laid aside unopened: if you remember the password, call the administrator and what is unsent can still be saved.</source>
        <translation>Локальная копия зашифрована вашим паролем, и без него её никто не откроет. Администратор выдаст новый пароль; с ним создаётся новая копия. Старая откладывается нераскрытой: если вспомните пароль, позвоните администратору, и неотправленное ещё можно будет спасти.</translation>
    </message>
    <message>
        <source>I know that what is unsent will not be sent</source>
        <translation>Я знаю, что неотправленное не будет отправлено</translation>
    </message>
    <message>
        <source>Lay the copy aside and connect anew</source>
        <translation>Отложить и подключиться заново</translation>
    </message>
    <message>
        <source>Try the password again</source>
        <translation>Попробовать пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message>
        <source>Service provider: its name stands on the papers</source>
        <translation>Услугодатель: его наименование стоит на документах</translation>
    </message>
    <message>
        <source>Administrator of this office</source>
        <translation>Администратор системы</translation>
    </message>
    <message>
        <source>Name of the service provider in Kazakh</source>
        <translation>Наименование услугодателя на казахском языке</translation>
    </message>
    <message>
        <source>Name of the service provider in Russian</source>
        <translation>Наименование услугодателя на русском языке</translation>
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
        <source>People, calendar, samples and backups come later, from the administrator&apos;s desk.</source>
        <translation>Сотрудники, календарь, образцы и резервные копии настраиваются позже, со стола администратора.</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Setting up the office…</source>
        <translation>Учреждение создаётся…</translation>
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
        <source>Synchronise now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Центр синхронизации</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
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
    <name>LeaveSheet</name>
    <message>
        <source>They are kept on this computer, encrypted, and are sent when you sign in again.</source>
        <translation>Они хранятся на этом компьютере в зашифрованном виде и будут отправлены, когда вы войдёте снова.</translation>
    </message>
    <message>
        <source>The shared database does not answer now.</source>
        <translation>Общая база данных сейчас не отвечает.</translation>
    </message>
    <message>
        <source>Send, then leave</source>
        <translation>Отправить и выйти</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done here are not sent yet</source>
        <translation>
            <numerusform>%n сделанное здесь действие ещё не отправлено</numerusform>
            <numerusform>%n сделанных здесь действия ещё не отправлены</numerusform>
            <numerusform>%n сделанных здесь действий ещё не отправлены</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without sending</source>
        <translation>Выйти без отправки</translation>
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
        <source>Lock</source>
        <translation>Заблокировать</translation>
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
    <message>
        <source>Lock when nobody is at the desk</source>
        <translation>Блокировать, когда никого нет за столом</translation>
    </message>
    <message numerus="yes">
        <source>after %n min</source>
        <translation>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
        </translation>
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
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
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
        <source>Shared database</source>
        <translation>Общая база данных</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Окно для зала</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The backup of the day was not made. All work is saved; tell the administrator.</source>
        <translation>Резервная копия за день не сделана. Вся работа сохранена; сообщите администратору.</translation>
    </message>
    <message>
        <source>The office is restored.</source>
        <translation>Данные учреждения восстановлены.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) done since were done again.</source>
        <translation>
            <numerusform>%n действие с того времени выполнено заново.</numerusform>
            <numerusform>%n действия с того времени выполнены заново.</numerusform>
            <numerusform>%n действий с того времени выполнено заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything since could be read: see the set-aside folder.</source>
        <translation>Прочесть удалось не всё: смотрите отложенную папку.</translation>
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
    <name>SharingPart</name>
    <message>
        <source>Shared database: {state}</source>
        <translation>Общая база данных: {state}</translation>
    </message>
    <message>
        <source>Open the sync centre ({key})</source>
        <translation>Открыть центр синхронизации ({key})</translation>
    </message>
    <message>
        <source>Synchronisation has stopped</source>
        <translation>Синхронизация остановлена</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Нет связи с {moment}</translation>
    </message>
    <message>
        <source>not synchronised yet</source>
        <translation>ещё не синхронизировано</translation>
    </message>
    <message>
        <source>synchronised {moment}</source>
        <translation>синхронизировано {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unsent</source>
        <translation>всё отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n не принято</numerusform>
            <numerusform>%n не принято</numerusform>
            <numerusform>%n не принято</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingStrip</name>
    <message>
        <source>Open the sync centre</source>
        <translation>Открыть центр синхронизации</translation>
    </message>
    <message>
        <source>The history in the shared database is not the one seen before</source>
        <translation>История в общей базе данных не та, что была видна раньше</translation>
    </message>
    <message>
        <source>Nothing more is sent or received. Everything done here is safe.</source>
        <translation>Больше ничего не отправляется и не принимается. Всё сделанное здесь в сохранности.</translation>
    </message>
    <message>
        <source>The shared database no longer accepts this login</source>
        <translation>Общая база данных больше не принимает этот логин</translation>
    </message>
    <message>
        <source>Work done here is kept. Call the administrator.</source>
        <translation>Сделанное здесь сохранено. Позвоните администратору.</translation>
    </message>
    <message>
        <source>This program is too old for the shared database</source>
        <translation>Эта программа слишком стара для общей базы данных</translation>
    </message>
    <message>
        <source>What was done here is still sent; nothing is received. Update it.</source>
        <translation>Сделанное здесь ещё отправляется, но ничего не принимается. Обновите программу.</translation>
    </message>
    <message>
        <source>Deadlines go by the shared database&apos;s time. Put the clock right.</source>
        <translation>Сроки считаются по времени общей базы данных. Исправьте часы.</translation>
    </message>
    <message>
        <source>The shared database is newer than this program</source>
        <translation>Общая база данных новее этой программы</translation>
    </message>
    <message>
        <source>Work goes on; some things are shown read-only until it is updated.</source>
        <translation>Работа продолжается; до обновления кое-что показывается только для чтения.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n min fast</source>
        <translation>
            <numerusform>Часы этого компьютера спешат на %n мин</numerusform>
            <numerusform>Часы этого компьютера спешат на %n мин</numerusform>
            <numerusform>Часы этого компьютера спешат на %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n min slow</source>
        <translation>
            <numerusform>Часы этого компьютера отстают на %n мин</numerusform>
            <numerusform>Часы этого компьютера отстают на %n мин</numerusform>
            <numerusform>Часы этого компьютера отстают на %n мин</numerusform>
        </translation>
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
        <source>Another office…</source>
        <translation>Другое учреждение…</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>Открывается рабочее место…</translation>
    </message>
    <message>
        <source>Nobody works here yet. Only what cannot wait is asked.</source>
        <translation>Здесь пока никто не работает. Спрашивается только самое необходимое.</translation>
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
<context>
    <name>UnlockForm</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Forgotten password…</source>
        <translation>Забыли пароль…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Opens without a network until {moment}.</source>
        <translation>Без сети открывается до {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done here are not sent yet.</source>
        <translation>
            <numerusform>%n сделанное здесь действие ещё не отправлено.</numerusform>
            <numerusform>%n сделанных здесь действия ещё не отправлены.</numerusform>
            <numerusform>%n сделанных здесь действий ещё не отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Введите пароль</translation>
    </message>
</context>
</TS>
