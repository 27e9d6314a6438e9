<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Choose a person</source>
        <translation>Выберите сотрудника</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите основание</translation>
    </message>
    <message>
        <source>The step is late: say why</source>
        <translation>Действие просрочено: укажите причину</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Why the step is late</source>
        <translation>Причина просрочки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Applicant</source>
        <translation>Услугополучатель</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>To refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>as the Commission recommended</source>
        <translation>согласно рекомендации Комиссии</translation>
    </message>
    <message>
        <source>against the Commission&apos;s recommendation</source>
        <translation>вопреки рекомендации Комиссии</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>{there} of {all}</source>
        <translation>{there} из {all}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Name the executor</source>
        <translation>Определить исполнителя</translation>
    </message>
    <message>
        <source>Name another executor</source>
        <translation>Сменить исполнителя</translation>
    </message>
    <message>
        <source>Refer to the Commission</source>
        <translation>Внести в Комиссию</translation>
    </message>
    <message>
        <source>Confirm the refusal of intake</source>
        <translation>Утвердить отказ в приёме</translation>
    </message>
    <message>
        <source>Refuse intake…</source>
        <translation>Отказать в приёме…</translation>
    </message>
    <message>
        <source>Return to the step before</source>
        <translation>Вернуть на предыдущее действие</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message>
        <source>Open card and papers</source>
        <translation>Открыть карточку и документы</translation>
    </message>
    <message>
        <source>The executor is named</source>
        <translation>Исполнитель определён</translation>
    </message>
    <message>
        <source>Another executor is named</source>
        <translation>Исполнитель сменён</translation>
    </message>
    <message>
        <source>Referred to the Commission</source>
        <translation>Внесено на рассмотрение Комиссии</translation>
    </message>
    <message>
        <source>The refusal of intake is confirmed</source>
        <translation>Отказ в приёме утверждён</translation>
    </message>
    <message>
        <source>Returned to the step before</source>
        <translation>Возвращено на предыдущее действие</translation>
    </message>
    <message>
        <source>The dossier is closed as withdrawn</source>
        <translation>Дело закрыто как отозванное</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Расписка о приёме</translation>
    </message>
    <message>
        <source>Refusal of intake</source>
        <translation>Отказ в приёме</translation>
    </message>
    <message>
        <source>Extract from the protocol</source>
        <translation>Выписка из протокола</translation>
    </message>
    <message>
        <source>Notice of the decision</source>
        <translation>Уведомление о решении</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Certificate for up to three months</source>
        <translation>Справка на срок до трёх месяцев</translation>
    </message>
    <message>
        <source>Certificate after employment</source>
        <translation>Справка после трудоустройства</translation>
    </message>
    <message>
        <source>Re-issued certificate</source>
        <translation>Переоформленная справка</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>Go to the sessions</source>
        <translation>Перейти к заседаниям</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>The whole dossier is due {date}</source>
        <translation>Общий срок дела {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) in hand</source>
        <translation>
            <numerusform>в запасе %n рабочий день</numerusform>
            <numerusform>в запасе %n рабочих дня</numerusform>
            <numerusform>в запасе %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) behind</source>
        <translation>
            <numerusform>отставание %n рабочий день</numerusform>
            <numerusform>отставание %n рабочих дня</numerusform>
            <numerusform>отставание %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>запаса нет</translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>No new days are given: the dates of the steps stand as they are.</source>
        <translation>Новые дни не даются: сроки действий остаются прежними.</translation>
    </message>
    <message>
        <source>The executor gets the dossier at once (para 7.1).</source>
        <translation>Дело сразу переходит исполнителю (п. 7.1).</translation>
    </message>
    <message>
        <source>The step before is opened again under its former date: no new days.</source>
        <translation>Предыдущее действие открывается снова с прежним сроком: новые дни не даются.</translation>
    </message>
    <message>
        <source>Why it is returned</source>
        <translation>Причина возврата</translation>
    </message>
    <message>
        <source>The dossier is closed for good; this counts as no refusal (A21).</source>
        <translation>Дело закрывается окончательно; отказом это не считается (A21).</translation>
    </message>
    <message>
        <source>Close as withdrawn</source>
        <translation>Закрыть как отозванное</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Drafted by {name}:</source>
        <translation>Проект подготовил(а): {name}</translation>
    </message>
    <message>
        <source>Confirming closes the dossier; the applicant gets the refusal.</source>
        <translation>После утверждения дело закрывается; заявитель получает отказ.</translation>
    </message>
</context>
<context>
    <name>DossierCard</name>
    <message>
        <source>In Latin, as in the passport</source>
        <translation>Латиницей, как в паспорте</translation>
    </message>
    <message>
        <source>In Cyrillic</source>
        <translation>Кириллицей</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Паспорт действителен до</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Received by the ministry</source>
        <translation>Получено министерством</translation>
    </message>
    <message>
        <source>AIS number</source>
        <translation>Номер АИС</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Claimed profession</source>
        <translation>Заявленная профессия</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Договор до</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>How it was filed</source>
        <translation>Как подано</translation>
    </message>
    <message>
        <source>Received by the mission</source>
        <translation>Получено загранучреждением</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Язык уведомления</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Power of attorney until</source>
        <translation>Доверенность до</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>At the ministry</source>
        <translation>В министерство</translation>
    </message>
    <message>
        <source>Through a mission abroad</source>
        <translation>Через загранучреждение</translation>
    </message>
</context>
<context>
    <name>DossierPapers</name>
    <message>
        <source>expired {date}</source>
        <translation>истекла {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>translated</source>
        <translation>с переводом</translation>
    </message>
    <message>
        <source>notarised</source>
        <translation>заверен нотариально</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Do what comes next with this dossier</source>
        <translation>Выполнить следующее действие по делу</translation>
    </message>
    <message>
        <source>Put the dossier into a sealed file…</source>
        <translation>Поместить дело в запечатанный файл…</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>не зарегистрировано</translation>
    </message>
    <message>
        <source>This dossier is not shown</source>
        <translation>Это дело не показывается</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Business process {number}</source>
        <translation>Бизнес-процесс {number}</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Разделы дела</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Бизнес-процесс</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>DossierWay</name>
    <message>
        <source>Refusal of intake</source>
        <translation>Отказ в приёме</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Application received</source>
        <translation>Заявление принято</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Выполнено: {step}</translation>
    </message>
    <message>
        <source>Returned from: {step}</source>
        <translation>Возвращено с действия: {step}</translation>
    </message>
    <message>
        <source>Returned to the Commission</source>
        <translation>Возвращено в Комиссию</translation>
    </message>
    <message>
        <source>Refusal of intake confirmed</source>
        <translation>Отказ в приёме утверждён</translation>
    </message>
    <message>
        <source>Closed as withdrawn</source>
        <translation>Закрыто как отозванное</translation>
    </message>
    <message>
        <source>Due dates moved by a legal act</source>
        <translation>Сроки перенесены на основании правового акта</translation>
    </message>
    <message>
        <source>Late: {reason}</source>
        <translation>Причина просрочки: {reason}</translation>
    </message>
    <message>
        <source>Scan added: {name}</source>
        <translation>Добавлен скан: {name}</translation>
    </message>
    <message>
        <source>Refusal of intake drafted</source>
        <translation>Подготовлен проект отказа в приёме</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>Dossier {number} in a file</source>
        <translation>Дело {number} в файле</translation>
    </message>
    <message>
        <source>Only the chosen person can open it, at a desktop of theirs, and only until the day it expires. It holds what that person may read anyway.</source>
        <translation>Открыть его сможет только выбранный человек, на своём рабочем месте и только до истечения срока. В нём лишь то, что этот человек и так вправе читать.</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>Запечатать и сохранить</translation>
    </message>
    <message>
        <source>Who is to open it</source>
        <translation>Кто откроет</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it can be opened</source>
        <translation>Сколько времени можно открыть</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers of the office</source>
        <translation>Документы услугодателя</translation>
    </message>
    <message>
        <source>Certificates, one after another</source>
        <translation>Цепочка справок</translation>
    </message>
    <message>
        <source>No paper is made before the registration.</source>
        <translation>До регистрации документы не составляются.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>Сохранить в PDF: {paper}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Open its dossier</source>
        <translation>Открыть её дело</translation>
    </message>
    <message>
        <source>Open the dossier of certificate {number}</source>
        <translation>Открыть дело справки {number}</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Business process</source>
        <translation>Бизнес-процесс</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Ход дела</translation>
    </message>
</context>
</TS>
