<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActDetail</name>
    <message>
        <source>Done here {moment}</source>
        <translation>Сделано здесь {moment}</translation>
    </message>
    <message>
        <source>by a clock that was fast</source>
        <translation>по спешащим часам</translation>
    </message>
    <message>
        <source>Whose word holds?</source>
        <translation>Чья запись остаётся?</translation>
    </message>
    <message>
        <source>Arrows left and right choose, up and down go from field to field. What is chosen becomes a new change of the card as it is now.</source>
        <translation>Стрелки влево и вправо выбирают, вверх и вниз переходят от поля к полю. Выбранное станет новым изменением карточки в её нынешнем виде.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что было записано</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>To a file for another desk…</source>
        <translation>В файл для другого места…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Nothing is to be done: it goes out by itself with the next network.</source>
        <translation>Ничего делать не нужно: отправится само, как только появится сеть.</translation>
    </message>
    <message>
        <source>Waits for an earlier thing that was not accepted</source>
        <translation>Ждёт более раннего действия, которое не принято</translation>
    </message>
    <message>
        <source>Settle or withdraw that one first; this one is then sent by itself.</source>
        <translation>Сначала согласуйте или отзовите то действие; это затем отправится само.</translation>
    </message>
    <message>
        <source>Not accepted: {reason}</source>
        <translation>Не принято: {reason}</translation>
    </message>
    <message>
        <source>What you wrote is kept here: copy it, settle it or withdraw it.</source>
        <translation>Написанное вами хранится здесь: скопируйте, согласуйте или отзовите.</translation>
    </message>
    <message>
        <source>What you wrote is kept here: copy it or withdraw it.</source>
        <translation>Написанное вами хранится здесь: скопируйте или отзовите.</translation>
    </message>
    <message>
        <source>Changed by {person}</source>
        <translation>Изменил(а): {person}</translation>
    </message>
</context>
<context>
    <name>CentreHead</name>
    <message>
        <source>Shared database</source>
        <translation>Общая база данных</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Нет связи с {moment}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>The history in the shared database is not the one seen before</source>
        <translation>История в общей базе данных расходится с прежней</translation>
    </message>
    <message>
        <source>What happened: the chain of the audit no longer fits what this computer witnessed earlier. The server was restored without notice, or somebody changed records behind the program&apos;s back. What is safe: everything on this computer, sent or not. What to do: go on working here, do not lay the copy aside, and {call} at once.</source>
        <translation>Что случилось: цепочка аудита больше не сходится с тем, что раньше зафиксировал этот компьютер. Сервер восстановили без предупреждения, или кто-то изменил записи в обход программы. Что в сохранности: всё на этом компьютере, отправленное и нет. Что делать: продолжайте работать здесь, не откладывайте копию и немедленно {call}.</translation>
    </message>
    <message>
        <source>The shared database does not accept this login</source>
        <translation>Общая база данных не принимает этот логин</translation>
    </message>
    <message>
        <source>The account was disabled or its password changed. Everything done here is kept; {call}.</source>
        <translation>Учётная запись отключена или её пароль изменён. Всё сделанное здесь сохранено; {call}.</translation>
    </message>
    <message>
        <source>This program is too old for the shared database</source>
        <translation>Программа устарела для общей базы данных</translation>
    </message>
    <message>
        <source>What was done here is still sent, but nothing is received: update it.</source>
        <translation>Сделанное здесь отправляется, но новое сюда не поступает: обновите программу.</translation>
    </message>
    <message>
        <source>Everything is kept; it is tried again by itself. Code: {code}</source>
        <translation>Всё сохранено; попытка повторится сама. Код: {code}</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>Последняя синхронизация не удалась</translation>
    </message>
    <message>
        <source>The shared database is newer than this program</source>
        <translation>Общая база данных новее этой программы</translation>
    </message>
    <message>
        <source>Work goes on; some things are shown read-only until it is updated.</source>
        <translation>Работать можно; до обновления часть данных доступна только для чтения.</translation>
    </message>
    <message>
        <source>The local copy is not complete yet</source>
        <translation>Локальная копия ещё не полна</translation>
    </message>
    <message>
        <source>Lists may lack older dossiers until the first synchronisation is over.</source>
        <translation>Пока первая синхронизация не закончена, в списках может не быть старых дел.</translation>
    </message>
    <message>
        <source>call the administrator</source>
        <translation>позвоните администратору</translation>
    </message>
    <message>
        <source>call the administrator: {names}</source>
        <translation>позвоните администратору: {names}</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Последняя синхронизация</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>by itself every minute</source>
        <translation>автоматически каждую минуту</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>everything is there</source>
        <translation>всё в общей базе</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>waits for your word</source>
        <translation>ждёт вашего решения</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Часы этого компьютера</translation>
    </message>
    <message>
        <source>put it right: deadlines go by the server</source>
        <translation>исправьте: сроки считаются по серверу</translation>
    </message>
    <message>
        <source>next try {moment}</source>
        <translation>следующая попытка {moment}</translation>
    </message>
    <message>
        <source>as the server&apos;s</source>
        <translation>как на сервере</translation>
    </message>
    <message numerus="yes">
        <source>%n s fast</source>
        <translation>
            <numerusform>спешат на %n с</numerusform>
            <numerusform>спешат на %n с</numerusform>
            <numerusform>спешат на %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s slow</source>
        <translation>
            <numerusform>отстают на %n с</numerusform>
            <numerusform>отстают на %n с</numerusform>
            <numerusform>отстают на %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>спешат на %n мин</numerusform>
            <numerusform>спешат на %n мин</numerusform>
            <numerusform>спешат на %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>отстают на %n мин</numerusform>
            <numerusform>отстают на %n мин</numerusform>
            <numerusform>отстают на %n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopsPage</name>
    <message>
        <source>Desktops</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>The shared database is not asked now</source>
        <translation>Общая база данных сейчас не опрашивается</translation>
    </message>
    <message>
        <source>No desktop has been heard of yet</source>
        <translation>Пока не отозвалось ни одно рабочее место</translation>
    </message>
    <message>
        <source>heard {moment}</source>
        <translation>было на связи {moment}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>всё отправлено</translation>
    </message>
    <message>
        <source>unsent since {moment}</source>
        <translation>не отправлено с {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Scans on their way</source>
        <translation>Сканы в пути</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>к отправке</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>к получению</translation>
    </message>
</context>
<context>
    <name>SettleGrid</name>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs, now valid</source>
        <translation>Чужое, сейчас в силе</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>не изменено</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Settled: it is sent as a new change</source>
        <translation>Согласовано: отправляется как новое изменение</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Принять из файла…</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>Отменить синхронизацию</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>What the shared database has not taken</source>
        <translation>Чего общая база данных не приняла</translation>
    </message>
    <message>
        <source>This desktop&apos;s work</source>
        <translation>Работа на этом месте</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>Desktops</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Everything done here has been taken by the shared database</source>
        <translation>Общая база данных приняла всё сделанное здесь</translation>
    </message>
    <message>
        <source>What you do next is sent by itself, two seconds after you have done it.</source>
        <translation>Что вы сделаете дальше, отправится само через две секунды.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>задержано</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Withdraw “{what}”?</source>
        <translation>Отозвать «{what}»?</translation>
    </message>
    <message>
        <source>It is taken back here and never sent. Copy its words first if you need them.</source>
        <translation>Действие будет отозвано и не будет отправлено. Если текст нужен, сначала скопируйте его.</translation>
    </message>
    <message>
        <source>Dossiers and unsent work in files</source>
        <translation>Дела и неотправленная работа в файлах</translation>
    </message>
    <message>
        <source>Dossier {number} taken in; sent by {person}</source>
        <translation>Дело {number} принято; отправитель: {person}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of another desktop taken over</source>
        <translation>
            <numerusform>С другого места принято %n действие</numerusform>
            <numerusform>С другого места принято %n действия</numerusform>
            <numerusform>С другого места принято %n действий</numerusform>
        </translation>
    </message>
</context>
</TS>
