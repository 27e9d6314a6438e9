<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Beside</name>
    <message>
        <source>{title}, file {number}</source>
        <translation>{title}, файл {number}</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Applicant</source>
        <translation>Услугополучатель</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Representative, if there is one</source>
        <translation>Представитель (при наличии)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Is it the same person?</source>
        <translation>Это то же лицо?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Dossiers to compare with</source>
        <translation>Дела для сравнения</translation>
    </message>
    <message>
        <source>This application</source>
        <translation>Это заявление</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Previous certificate</source>
        <translation>Ранее выданная справка</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Договор до</translation>
    </message>
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
        <source>Passport number</source>
        <translation>Номер паспорта</translation>
    </message>
    <message>
        <source>IIN (if any)</source>
        <translation>ИИН (при наличии)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
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
        <source>Claimed profession</source>
        <translation>Заявленная профессия</translation>
    </message>
    <message>
        <source>Education: institution, year</source>
        <translation>Образование: учреждение, год</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Язык уведомления</translation>
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
        <source>Representative&apos;s full name</source>
        <translation>Ф. И. О. представителя</translation>
    </message>
    <message>
        <source>Power of attorney: No., date</source>
        <translation>Доверенность: №, дата</translation>
    </message>
    <message>
        <source>At the ministry</source>
        <translation>В министерство</translation>
    </message>
    <message>
        <source>Mission abroad</source>
        <translation>Загранучреждение</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Latin letters only, as in the passport</source>
        <translation>Только латиница, как в паспорте</translation>
    </message>
    <message>
        <source>Cyrillic letters only</source>
        <translation>Только кириллица</translation>
    </message>
    <message>
        <source>The service is for foreigners and stateless persons</source>
        <translation>Услуга – для иностранцев и лиц без гражданства</translation>
    </message>
    <message>
        <source>Not in the list. Choose an entry</source>
        <translation>Нет в списке. Выберите из списка</translation>
    </message>
    <message>
        <source>This date is still to come</source>
        <translation>Эта дата ещё не наступила</translation>
    </message>
    <message>
        <source>More than 110 years ago. Check the year</source>
        <translation>Более 110 лет назад. Проверьте год</translation>
    </message>
    <message>
        <source>Before the date of birth</source>
        <translation>Раньше даты рождения</translation>
    </message>
    <message>
        <source>Not later than the date of issue</source>
        <translation>Не позже даты выдачи</translation>
    </message>
    <message>
        <source>Expired {valid_until}: ground of refusal</source>
        <translation>Истёк {valid_until}: основание отказа</translation>
    </message>
    <message>
        <source>An IIN has twelve digits</source>
        <translation>ИИН состоит из двенадцати цифр</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Контрольная цифра не сходится</translation>
    </message>
    <message>
        <source>The first six digits are no date</source>
        <translation>Первые шесть цифр – не дата</translation>
    </message>
    <message>
        <source>Does not agree with the date of birth</source>
        <translation>Не согласуется с датой рождения</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Это не адрес электронной почты</translation>
    </message>
    <message>
        <source>Later than the receipt by the ministry</source>
        <translation>Позже получения министерством</translation>
    </message>
    <message>
        <source>The contract had ended on the day of receipt</source>
        <translation>На день поступления договор истёк</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>The clock starts with the first save</source>
        <translation>Срок пойдёт с первого сохранения</translation>
    </message>
    <message>
        <source>Registered: {left}</source>
        <translation>Зарегистрировано: {left}</translation>
    </message>
    <message>
        <source>Register: {left}</source>
        <translation>Зарегистрировать: {left}</translation>
    </message>
    <message>
        <source>{left}, by {date}</source>
        <translation>{left}, до {date}</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Пока ничего не введено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Register the application</source>
        <translation>Зарегистрировать заявление</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Refuse intake</source>
        <translation>Отказ в приёме</translation>
    </message>
    <message>
        <source>Add scans to the chosen paper</source>
        <translation>Добавить сканы к выбранному документу</translation>
    </message>
    <message numerus="yes">
        <source>%n more dossier(s)</source>
        <translation>
            <numerusform>ещё %n дело</numerusform>
            <numerusform>ещё %n дела</numerusform>
            <numerusform>ещё %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>The refusal of intake is drafted</source>
        <translation>Проект отказа в приёме составлен</translation>
    </message>
    <message>
        <source>The head of the unit confirms it; until then it can be drafted anew.</source>
        <translation>Его утверждает руководитель структурного подразделения; до этого проект можно составить заново.</translation>
    </message>
    <message>
        <source>Registered: dossier {number}</source>
        <translation>Зарегистрировано: дело {number}</translation>
    </message>
    <message>
        <source>The head of the unit names the executor next.</source>
        <translation>Далее руководитель структурного подразделения определяет ответственного исполнителя.</translation>
    </message>
    <message>
        <source>The management decides next.</source>
        <translation>Далее решение принимает руководство.</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile</source>
        <translation>Карточку тем временем изменил другой сотрудник</translation>
    </message>
    <message>
        <source>Their changes are shown; what you typed is kept and saved over them.</source>
        <translation>Его изменения показаны; введённое вами сохранено поверх них.</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Следующее заявление</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Intake of an application</source>
        <translation>Приём заявления</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Refuse intake…</source>
        <translation>Отказать в приёме…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открыть дело</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>Expired on the day of receipt</source>
        <translation>Просрочен на день приёма</translation>
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
        <source>Show the scan {name}</source>
        <translation>Показать скан {name}</translation>
    </message>
    <message>
        <source>Take the scan {name} out</source>
        <translation>Убрать скан {name}</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Представлен</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Переведён</translation>
    </message>
    <message>
        <source>Notarised</source>
        <translation>Заверен нотариусом</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>Добавить сканы…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>expired on the day of receipt: ground of refusal (para 7.1)</source>
        <translation>просрочен на день приёма: основание отказа (п. 7.1)</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>при наличии</translation>
    </message>
    <message>
        <source>required: without it the package is incomplete</source>
        <translation>требуется: без него пакет неполный</translation>
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
        <source>until when is it valid?</source>
        <translation>до какого числа действует?</translation>
    </message>
    <message>
        <source>no translation</source>
        <translation>нет перевода</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>с переводом</translation>
    </message>
    <message>
        <source>not notarised</source>
        <translation>не заверен нотариально</translation>
    </message>
    <message>
        <source>notarised</source>
        <translation>заверен нотариально</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>скана пока нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>expired {date}</source>
        <translation>истекла {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>{there} of {all} · drop files here</source>
        <translation>{there} из {all} · перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Add scans</source>
        <translation>Добавить сканы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken in</source>
        <translation>
            <numerusform>Не принят %n файл</numerusform>
            <numerusform>Не приняты %n файла</numerusform>
            <numerusform>Не принято %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Professions</name>
    <message>
        <source>in demand</source>
        <translation>востребованная</translation>
    </message>
    <message>
        <source>regulated</source>
        <translation>регулируемая</translation>
    </message>
    <message>
        <source>in demand, priority sector: {sector}</source>
        <translation>востребованная, приоритетная отрасль: {sector}</translation>
    </message>
    <message>
        <source>regulated profession: a permit is required</source>
        <translation>регулируемая профессия: нужно разрешение</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Tick at least one reason.</source>
        <translation>Отметьте хотя бы одно основание.</translation>
    </message>
    <message>
        <source>Refuse intake</source>
        <translation>Отказ в приёме</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Draft the refusal</source>
        <translation>Составить проект отказа</translation>
    </message>
    <message>
        <source>Found in this package</source>
        <translation>Выявлено в этом пакете</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Другие основания</translation>
    </message>
    <message>
        <source>Text of the refusal</source>
        <translation>Текст отказа</translation>
    </message>
    <message>
        <source>Note for the unit head</source>
        <translation>Примечание для руководителя подразделения</translation>
    </message>
    <message>
        <source>Intake can no longer be refused: the documents were referred (A1).</source>
        <translation>Отказать в приёме уже нельзя: документы переданы в Комиссию (A1).</translation>
    </message>
    <message>
        <source>Possible until {date}. The head of the unit confirms it (A2).</source>
        <translation>Возможен до {date}. Утверждает руководитель структурного подразделения (A2).</translation>
    </message>
    <message>
        <source>No reason is ticked yet.</source>
        <translation>Пока не отмечено ни одного основания.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>This date is still to come</source>
        <translation>Эта дата ещё не наступила</translation>
    </message>
    <message>
        <source>Enter the number given by AIS</source>
        <translation>Введите номер, присвоенный АИС</translation>
    </message>
    <message>
        <source>Enter the date of registration</source>
        <translation>Введите дату регистрации</translation>
    </message>
    <message>
        <source>Registration in AIS “Foreign labour force”</source>
        <translation>Регистрация в АИС «Иностранная рабочая сила»</translation>
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
        <source>Why the step is late</source>
        <translation>Причина просрочки</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>certificate issued</source>
        <translation>справка выдана</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>intake refused</source>
        <translation>отказ в приёме</translation>
    </message>
    <message>
        <source>same passport</source>
        <translation>тот же паспорт</translation>
    </message>
    <message>
        <source>same IIN</source>
        <translation>тот же ИИН</translation>
    </message>
    <message>
        <source>name alike</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>та же дата рождения</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>не зарегистрировано</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>Same person: dossier {number}, {ended}</source>
        <translation>То же лицо: дело {number}, {ended}</translation>
    </message>
    <message>
        <source>Alike: dossier {number}, {ended}</source>
        <translation>Похож: дело {number}, {ended}</translation>
    </message>
</context>
</TS>
