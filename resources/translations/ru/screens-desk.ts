<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>Do the next step</source>
        <translation>Выполнить следующее действие</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Search on this desk</source>
        <translation>Искать на этом столе</translation>
    </message>
    <message>
        <source>New application, new session, or what is late</source>
        <translation>Новое заявление, новое заседание или просроченное</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>На следующий рабочий день</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Предстоит оценить</translation>
    </message>
    <message>
        <source>Sheet submitted</source>
        <translation>Оценка сдана</translation>
    </message>
    <message>
        <source>Ready for a session</source>
        <translation>Готовы к заседанию</translation>
    </message>
    <message>
        <source>Without an executor</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ничего не ждёт вас</translation>
    </message>
    <message>
        <source>A dossier comes here by itself when its step is yours.</source>
        <translation>Дело появится здесь само, когда очередь дойдёт до вас.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Просроченных дел нет</translation>
    </message>
    <message>
        <source>All that waits for you is within its time.</source>
        <translation>Всё, что ждёт вас, идёт в срок.</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>На сегодня сроков нет</translation>
    </message>
    <message>
        <source>See what is due on the next days under the other counters.</source>
        <translation>Сроки следующих дней — под другими счётчиками.</translation>
    </message>
    <message>
        <source>Nothing is due on the next business day</source>
        <translation>На следующий рабочий день сроков нет</translation>
    </message>
    <message>
        <source>See all that waits under the other counters.</source>
        <translation>Всё, что ожидает, — под другими счётчиками.</translation>
    </message>
    <message>
        <source>No dossier waits for your sheet</source>
        <translation>Нет дел, ожидающих вашей оценки</translation>
    </message>
    <message>
        <source>A dossier comes here when it is referred to the Commission.</source>
        <translation>Дело появится здесь, когда его внесут на рассмотрение Комиссии.</translation>
    </message>
    <message>
        <source>You have submitted no sheet yet</source>
        <translation>Вы ещё не сдали ни одной оценки</translation>
    </message>
    <message>
        <source>Dossiers stay here until their session is held.</source>
        <translation>Дела остаются здесь до своего заседания.</translation>
    </message>
    <message>
        <source>No dossier is ready for a session</source>
        <translation>Нет дел, готовых к заседанию</translation>
    </message>
    <message>
        <source>A dossier is ready when every member has given a sheet.</source>
        <translation>Дело готово, когда оценку сдали все члены Комиссии.</translation>
    </message>
    <message>
        <source>Every dossier has its executor</source>
        <translation>У каждого дела есть исполнитель</translation>
    </message>
    <message>
        <source>A dossier comes here when it is registered.</source>
        <translation>Дело появится здесь после регистрации.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Nothing is found on your desk</source>
        <translation>На вашем столе ничего не найдено</translation>
    </message>
    <message>
        <source>Try a part of the number or of the name, or look in all dossiers.</source>
        <translation>Введите часть номера или имени либо поищите среди всех дел.</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Подготовить заседание</translation>
    </message>
</context>
<context>
    <name>DeskPreview</name>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>passport %1</source>
        <translation>паспорт %1</translation>
    </message>
    <message>
        <source>It opens once you have declared to have no conflict of interest.</source>
        <translation>Откроется, когда вы заявите об отсутствии конфликта интересов.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>No dossier is chosen</source>
        <translation>Дело не выбрано</translation>
    </message>
    <message>
        <source>Its dates and its next step are shown here.</source>
        <translation>Здесь видны сроки дела и следующее действие.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>My desk</source>
        <translation>Мой стол</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>Чей стол</translation>
    </message>
    <message>
        <source>Number, person, profession</source>
        <translation>Номер, имя, профессия</translation>
    </message>
</context>
<context>
    <name>ProviderSheet</name>
    <message>
        <source>Name of the service provider</source>
        <translation>Наименование услугодателя</translation>
    </message>
    <message>
        <source>Papers of today and later bear it; those of earlier days keep theirs.</source>
        <translation>Оно стоит на документах с сегодняшнего дня; документы прежних дней сохраняют своё.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Сохранить наименование</translation>
    </message>
    <message>
        <source>Name of the service provider in Kazakh</source>
        <translation>Наименование услугодателя на казахском языке</translation>
    </message>
    <message>
        <source>Name of the service provider in Russian</source>
        <translation>Наименование услугодателя на русском языке</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Dossier %1 is referred to the Commission</source>
        <translation>Дело %1 внесено на рассмотрение Комиссии</translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) of intake to confirm</source>
        <translation>
            <numerusform>Нужно утвердить %n отказ в приёме</numerusform>
            <numerusform>Нужно утвердить %n отказа в приёме</numerusform>
            <numerusform>Нужно утвердить %n отказов в приёме</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the time for refusing intake ends on %2.</source>
        <translation>%1: срок отказа в приёме истекает %2.</translation>
    </message>
    <message>
        <source>Look at the refusal</source>
        <translation>Рассмотреть отказ</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Моя очередь</translation>
    </message>
</context>
<context>
    <name>SheetsBanner</name>
    <message numerus="yes">
        <source>%n dossier(s) wait for your declaration.</source>
        <translation>
            <numerusform>%n дело ждёт вашего заявления.</numerusform>
            <numerusform>%n дела ждут вашего заявления.</numerusform>
            <numerusform>%n дел ждут вашего заявления.</numerusform>
        </translation>
    </message>
    <message>
        <source>They open once you have declared to have no conflict of interest.</source>
        <translation>Они откроются, когда вы заявите об отсутствии конфликта интересов.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Заявить</translation>
    </message>
    <message numerus="yes">
        <source>The secretary reminds you: %n sheet(s) missing</source>
        <translation>
            <numerusform>Секретарь напоминает: не хватает %n листа</numerusform>
            <numerusform>Секретарь напоминает: не хватает %n листов</numerusform>
            <numerusform>Секретарь напоминает: не хватает %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminded on {moment}.</source>
        <translation>Напоминание от {moment}.</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Оценить сейчас</translation>
    </message>
</context>
<context>
    <name>StateDesk</name>
    <message>
        <source>This office</source>
        <translation>Это учреждение</translation>
    </message>
    <message>
        <source>Calendar of business days</source>
        <translation>Календарь рабочих дней</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>People and the Commission</source>
        <translation>Сотрудники и Комиссия</translation>
    </message>
    <message>
        <source>What the regulation leaves open</source>
        <translation>Что регламент оставляет открытым</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>Требует внимания: %n</numerusform>
            <numerusform>Требуют внимания: %n</numerusform>
            <numerusform>Требуют внимания: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator sees no dossiers: only what they are worked by.</source>
        <translation>Администратор не видит дел: только то, по чему их ведут.</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Name of the service provider</source>
        <translation>Наименование услугодателя</translation>
    </message>
    <message>
        <source>Not given: the papers bear the ministry of the regulation</source>
        <translation>Не задано: на документах стоит министерство из регламента</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>Последняя резервная копия не создана</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>Пока ни одной не создано</translation>
    </message>
    <message>
        <source>The newest is of %1</source>
        <translation>Самая новая: %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>Not taken over: no due date can be counted</source>
        <translation>Не внесён: сроки рассчитать нельзя</translation>
    </message>
    <message>
        <source>Not confirmed: due dates are preliminary</source>
        <translation>Не подтверждён: сроки предварительные</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>A sample, until a set is adopted by an order</source>
        <translation>Образец, пока набор не утверждён приказом</translation>
    </message>
    <message>
        <source>Adopted by order No. %1 of %2</source>
        <translation>Утверждены приказом № %1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) work with the program</source>
        <translation>
            <numerusform>С программой работает %n человек</numerusform>
            <numerusform>С программой работают %n человека</numerusform>
            <numerusform>С программой работают %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds the role: %1</source>
        <translation>Роль никто не исполняет: %1</translation>
    </message>
    <message>
        <source>Every role is held</source>
        <translation>Все роли распределены</translation>
    </message>
    <message>
        <source>Composition of the Commission</source>
        <translation>Состав Комиссии</translation>
    </message>
    <message>
        <source>No order names it: no session can be held</source>
        <translation>Приказа нет: заседание провести нельзя</translation>
    </message>
    <message numerus="yes">
        <source>Order No. %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>Приказ № %1 от %2, %n член</numerusform>
            <numerusform>Приказ № %1 от %2, %n члена</numerusform>
            <numerusform>Приказ № %1 от %2, %n членов</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings of the procedures</source>
        <translation>Толкования процедур</translation>
    </message>
    <message>
        <source>All confirmed by the ministry</source>
        <translation>Все подтверждены министерством</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) not confirmed by the ministry</source>
        <translation>
            <numerusform>%n толкование не подтверждено министерством</numerusform>
            <numerusform>%n толкования не подтверждены министерством</numerusform>
            <numerusform>%n толкований не подтверждены министерством</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of documents</source>
        <translation>Перечни документов</translation>
    </message>
    <message>
        <source>Reasons of refusal</source>
        <translation>Основания отказа</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Профессии</translation>
    </message>
    <message>
        <source>A sample, not adopted yet</source>
        <translation>Образец, ещё не утверждён</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Утверждено</translation>
    </message>
</context>
</TS>
