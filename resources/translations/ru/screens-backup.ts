<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BackupScreen</name>
    <message>
        <source>The backup is made and checked</source>
        <translation>Резервная копия сделана и проверена</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>Хранить в другом месте…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Резервные копии, последняя — первой</translation>
    </message>
    <message>
        <source>The backup of the day is being made…</source>
        <translation>Делается копия за день…</translation>
    </message>
    <message>
        <source>A backup is being made; you can go on working.</source>
        <translation>Делается копия; можно продолжать работу.</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>Копия проверяется…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Копия восстанавливается…</translation>
    </message>
    <message>
        <source>Made by itself once a day while the program is open. Kept in {folder}</source>
        <translation>Делается сама раз в день, пока программа открыта. Хранится в папке {folder}</translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>Последняя резервная копия не сделана</translation>
    </message>
    <message>
        <source>The office and the older backups are untouched. Free some space, plug the disk in, or keep the backups elsewhere; it is tried again by itself in an hour.</source>
        <translation>Данные учреждения и прежние копии не затронуты. Освободите место, подключите диск или храните копии в другом месте; через час попытка повторится сама.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>The administrator keeps the backups</source>
        <translation>Резервные копии ведёт администратор</translation>
    </message>
    <message>
        <source>This window keeps no backups</source>
        <translation>Это окно не ведёт резервных копий</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Резервных копий ещё нет</translation>
    </message>
    <message>
        <source>The first one is made by itself, a minute after the program was opened.</source>
        <translation>Первая делается сама через минуту после открытия программы.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>the last act in it: {moment}</source>
        <translation>последнее действие в ней: {moment}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>checked {moment}</source>
        <translation>проверена {moment}</translation>
    </message>
    <message>
        <source>Whole: it can be restored</source>
        <translation>Исправна: её можно восстановить</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Restoring puts the office back to that moment. The present database, with all that was done since, is set aside; nothing is deleted.</source>
        <translation>Восстановление возвращает данные к тому моменту. Нынешняя база со всем, что сделано с тех пор, откладывается; ничего не удаляется.</translation>
    </message>
    <message>
        <source>When the local copy is damaged, its entrance offers the newest good backup. What was sent is in the shared database in any case.</source>
        <translation>Если локальная копия повреждена, страница входа предложит последнюю исправную резервную копию. Отправленное в любом случае есть в общей базе данных.</translation>
    </message>
    <message>
        <source>The office on this computer is closed and put back to {moment}. The present database, with all that was done since, is set aside and not deleted. Then you sign in again.</source>
        <translation>Учреждение на этом компьютере закрывается, его данные возвращаются к {moment}. Нынешняя база со всем, что сделано с тех пор, откладывается и не удаляется. Затем вы входите снова.</translation>
    </message>
    <message>
        <source>It cannot be restored. Choose another one.</source>
        <translation>Восстановить её нельзя. Выберите другую.</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}?</source>
        <translation>Восстановить резервную копию от {moment}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>A folder for backups, best on another disk</source>
        <translation>Папка для резервных копий, лучше на другом диске</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>Резервная копия исправна</translation>
    </message>
</context>
</TS>
