<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>The date of the AIS registration is outside the time since the receipt on {received}.</source>
        <translation>Дата регистрации в АИС не согласуется с приёмом {received}.</translation>
    </message>
    <message>
        <source>Give the number of the registration in AIS.</source>
        <translation>Укажите номер регистрации в АИС.</translation>
    </message>
    <message>
        <source>The AIS number {number} belongs to another dossier.</source>
        <translation>Номер АИС {number} уже принадлежит другому делу.</translation>
    </message>
    <message>
        <source>The application was already received on {received}.</source>
        <translation>Заявление уже принято {received}.</translation>
    </message>
    <message>
        <source>The date is before the step began on {started}.</source>
        <translation>Указанная дата раньше начала действия ({started}).</translation>
    </message>
    <message>
        <source>The calendar does not hold the day {on}.</source>
        <translation>В календаре нет дня {on}.</translation>
    </message>
    <message>
        <source>You cannot make yourself inactive.</source>
        <translation>Нельзя отключить собственную учётную запись.</translation>
    </message>
    <message>
        <source>The card of dossier {number} can no longer be changed.</source>
        <translation>Карточку дела {number} менять уже нельзя.</translation>
    </message>
    <message>
        <source>The card is not complete yet: see the marked fields.</source>
        <translation>Карточка заполнена не полностью: смотрите отмеченные поля.</translation>
    </message>
    <message>
        <source>There is no certificate for this dossier yet.</source>
        <translation>По этому делу ещё нет справки.</translation>
    </message>
    <message>
        <source>The certificate is not signed yet.</source>
        <translation>Справка ещё не подписана.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state, then do it again.</source>
        <translation>Тем временем это изменил другой сотрудник. Просмотрите новое состояние и повторите действие.</translation>
    </message>
    <message>
        <source>Say who collected the certificate.</source>
        <translation>Укажите, кто получил справку.</translation>
    </message>
    <message>
        <source>Give the end of the labour contract.</source>
        <translation>Укажите дату окончания трудового договора.</translation>
    </message>
    <message>
        <source>The dates of this dossier stand as they are.</source>
        <translation>Сроки по этому делу не меняются.</translation>
    </message>
    <message>
        <source>The decision stands; the dossier cannot be returned behind it.</source>
        <translation>Решение принято, дело нельзя вернуть на действие до него.</translation>
    </message>
    <message>
        <source>The decision was a refusal: there is no certificate to hand over.</source>
        <translation>Принято решение об отказе: справка не выдаётся.</translation>
    </message>
    <message>
        <source>By this procedure the decision follows the recommendation of the Commission.</source>
        <translation>По этой процедуре решение принимается согласно рекомендации Комиссии.</translation>
    </message>
    <message>
        <source>To depart from the recommendation, give the reason in writing.</source>
        <translation>Чтобы отступить от рекомендации, укажите причину письменно.</translation>
    </message>
    <message>
        <source>The dossier is closed.</source>
        <translation>Дело закрыто.</translation>
    </message>
    <message>
        <source>This dossier is not known here.</source>
        <translation>Такого дела нет.</translation>
    </message>
    <message>
        <source>The executor of a dossier does not score it.</source>
        <translation>Ответственный исполнитель по делу его не оценивает.</translation>
    </message>
    <message>
        <source>No executor is named for this dossier.</source>
        <translation>По этому делу не назначен исполнитель.</translation>
    </message>
    <message>
        <source>Certificate {certificate} was no longer valid on the day of filing.</source>
        <translation>На день подачи срок справки {certificate} уже истёк.</translation>
    </message>
    <message>
        <source>The paper&apos;s font lacks these letters: {letters}. The paper is not made.</source>
        <translation>В шрифте документа нет букв: {letters}. Документ не создан.</translation>
    </message>
    <message>
        <source>A refusal needs at least one ground.</source>
        <translation>Для отказа нужно хотя бы одно основание.</translation>
    </message>
    <message>
        <source>The IIN does not agree with the date of birth {birth_date}.</source>
        <translation>ИИН не соответствует дате рождения {birth_date}.</translation>
    </message>
    <message>
        <source>The check digit of the IIN does not agree.</source>
        <translation>Контрольная цифра ИИН не сходится.</translation>
    </message>
    <message>
        <source>The IIN begins with no date.</source>
        <translation>ИИН начинается не с даты.</translation>
    </message>
    <message>
        <source>An IIN has twelve digits.</source>
        <translation>ИИН состоит из двенадцати цифр.</translation>
    </message>
    <message>
        <source>The checklist has no such line.</source>
        <translation>В перечне документов нет такой строки.</translation>
    </message>
    <message>
        <source>The step was due on {due}. Give the reason for the delay.</source>
        <translation>Срок исполнения действия истёк {due}. Укажите причину просрочки.</translation>
    </message>
    <message>
        <source>Somebody already has the login {login}.</source>
        <translation>Логин {login} уже занят.</translation>
    </message>
    <message>
        <source>This way of delivery is not in the list.</source>
        <translation>Этого способа вручения нет в перечне.</translation>
    </message>
    <message>
        <source>Procedure {procedure} knows no refusal of intake.</source>
        <translation>Процедура {procedure} не предусматривает отказа в приёме.</translation>
    </message>
    <message>
        <source>The procedure has no step {step}.</source>
        <translation>В процедуре нет действия {step}.</translation>
    </message>
    <message>
        <source>Your role does not give the right to do this.</source>
        <translation>Ваша роль не даёт права на это действие.</translation>
    </message>
    <message>
        <source>This person is not a responsible executor.</source>
        <translation>Этот сотрудник не является ответственным исполнителем.</translation>
    </message>
    <message>
        <source>The application has not been received yet.</source>
        <translation>Заявление ещё не принято.</translation>
    </message>
    <message>
        <source>The application is not registered yet.</source>
        <translation>Заявление ещё не зарегистрировано.</translation>
    </message>
    <message>
        <source>This desk belongs to another role.</source>
        <translation>Этот стол относится к другой роли.</translation>
    </message>
    <message>
        <source>Another executor is named for this dossier.</source>
        <translation>По этому делу назначен другой исполнитель.</translation>
    </message>
    <message>
        <source>This is for another role to do.</source>
        <translation>Это действие выполняет другая роль.</translation>
    </message>
    <message>
        <source>Step {step} is for another role to do.</source>
        <translation>Действие {step} выполняет другая роль.</translation>
    </message>
    <message>
        <source>There is no step before {step} to return to.</source>
        <translation>Перед действием {step} нет действия, на которое можно вернуть.</translation>
    </message>
    <message>
        <source>There is no notice for this dossier yet.</source>
        <translation>По этому делу ещё нет уведомления.</translation>
    </message>
    <message>
        <source>The notice is not signed yet.</source>
        <translation>Уведомление ещё не подписано.</translation>
    </message>
    <message>
        <source>This office already has an administrator.</source>
        <translation>В этом рабочем месте администратор уже назначен.</translation>
    </message>
    <message>
        <source>Step {step} ends with a decision: say which.</source>
        <translation>Действие {step} завершается решением: укажите его.</translation>
    </message>
    <message>
        <source>Step {step} ends without a decision.</source>
        <translation>На действии {step} решение не принимается.</translation>
    </message>
    <message>
        <source>The paper lacks a text in Kazakh or Russian: {what}.</source>
        <translation>В документе нет текста на казахском или русском языке: {what}.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Конец периода раньше его начала.</translation>
    </message>
    <message>
        <source>A person needs a login, a name in Kazakh and Russian, and a role.</source>
        <translation>У сотрудника должны быть указаны логин, имя на казахском и русском языках и роль.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Такого сотрудника нет.</translation>
    </message>
    <message>
        <source>The power of attorney expired on {valid_until}.</source>
        <translation>Срок доверенности истёк {valid_until}.</translation>
    </message>
    <message>
        <source>A representative needs a power of attorney.</source>
        <translation>Представителю нужна доверенность.</translation>
    </message>
    <message>
        <source>Procedure {procedure} needs the certificate issued before.</source>
        <translation>Для процедуры {procedure} нужна ранее выданная справка.</translation>
    </message>
    <message>
        <source>There is no procedure {procedure}.</source>
        <translation>Процедуры {procedure} нет.</translation>
    </message>
    <message>
        <source>Give the proof of sending.</source>
        <translation>Укажите подтверждение отправки.</translation>
    </message>
    <message>
        <source>The service provider needs a name in Kazakh and in Russian.</source>
        <translation>Наименование услугодателя нужно на казахском и на русском языках.</translation>
    </message>
    <message>
        <source>A name of the service provider may have at most {most} letters.</source>
        <translation>Наименование услугодателя не может быть длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>This reason is not in the list of reasons.</source>
        <translation>Этой причины нет в перечне причин.</translation>
    </message>
    <message>
        <source>The day of receipt {received} has not come yet.</source>
        <translation>День приёма {received} ещё не наступил.</translation>
    </message>
    <message>
        <source>You are recused from this dossier.</source>
        <translation>Вы заявили самоотвод по этому делу.</translation>
    </message>
    <message>
        <source>No refusal of intake has been drafted.</source>
        <translation>Проект отказа в приёме не подготовлен.</translation>
    </message>
    <message>
        <source>At step {step} a refusal is not foreseen.</source>
        <translation>На действии {step} отказ не предусмотрен.</translation>
    </message>
    <message>
        <source>A return to the Commission is not foreseen by this version of the procedure.</source>
        <translation>Эта версия процедуры не предусматривает возврата в Комиссию.</translation>
    </message>
    <message>
        <source>The dossier was already returned to the Commission once.</source>
        <translation>Дело уже один раз возвращалось в Комиссию.</translation>
    </message>
    <message>
        <source>An administrator holds no other role: the administrator sees no dossiers.</source>
        <translation>Администратор не может иметь другой роли: он не видит дел.</translation>
    </message>
    <message>
        <source>This executor is named already.</source>
        <translation>Этот исполнитель уже назначен.</translation>
    </message>
    <message>
        <source>The file {name} is damaged and cannot be read. Scan the paper again.</source>
        <translation>Файл {name} повреждён и не читается. Отсканируйте документ заново.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>Файл {name} пуст.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Save it without one.</source>
        <translation>Файл {name} защищён паролем. Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>The file {name} is neither PDF nor JPEG nor PNG.</source>
        <translation>Файл {name} не является PDF, JPEG или PNG.</translation>
    </message>
    <message>
        <source>The same file is already attached as {name}.</source>
        <translation>Этот же файл уже приложен под именем {name}.</translation>
    </message>
    <message>
        <source>The content of the file {name} was not found. The dossier and its other files are unharmed. Scan the paper again and attach it.</source>
        <translation>Содержимое файла {name} не найдено. Дело и остальные его файлы не пострадали. Отсканируйте бумагу ещё раз и приложите её.</translation>
    </message>
    <message>
        <source>The file {name} has not yet come to this computer from the shared database. It is safe there: open it again while there is a connection.</source>
        <translation>Файл {name} ещё не поступил на этот компьютер из общей базы данных. Там он в сохранности: откройте его снова, когда будет связь.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB. Scan it at a lower resolution.</source>
        <translation>Файл {name} больше {limit} МБ. Отсканируйте его с меньшим разрешением.</translation>
    </message>
    <message>
        <source>This scan is not known here.</source>
        <translation>Такого скана нет.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read from its folder.</source>
        <translation>Файл {name} не удаётся прочитать из его папки.</translation>
    </message>
    <message>
        <source>Who scored a dossier does not decide on it.</source>
        <translation>Оценивавший дело не принимает по нему решение.</translation>
    </message>
    <message>
        <source>From this step a dossier is not returned to the Commission.</source>
        <translation>С этого действия дело в Комиссию не возвращается.</translation>
    </message>
    <message>
        <source>This step is not open now.</source>
        <translation>Это действие сейчас не открыто.</translation>
    </message>
    <message>
        <source>The text is too long for its field: at most {longest} signs.</source>
        <translation>Текст слишком длинный: не более {longest} знаков.</translation>
    </message>
    <message>
        <source>The time for refusing intake ended on {closed}.</source>
        <translation>Срок для отказа в приёме истёк {closed}.</translation>
    </message>
    <message>
        <source>The dossier was referred to the Commission, so intake can no longer be refused.</source>
        <translation>Дело внесено на рассмотрение Комиссии, отказать в приёме уже нельзя.</translation>
    </message>
    <message>
        <source>The office refused: {code}.</source>
        <translation>Действие отклонено: {code}.</translation>
    </message>
    <message>
        <source>reading {number}</source>
        <translation>толкование {number}</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>The absence ends on {last}, before it begins on {first}.</source>
        <translation>Отсутствие оканчивается {last}, раньше, чем начинается ({first}).</translation>
    </message>
    <message>
        <source>This absence is not declared.</source>
        <translation>Такое отсутствие не заявлено.</translation>
    </message>
    <message>
        <source>Who is absent does not vote.</source>
        <translation>Отсутствующий член не голосует.</translation>
    </message>
    <message>
        <source>Who was absent gives no special opinion.</source>
        <translation>Отсутствовавший член не заявляет особое мнение.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Повестка дня пуста.</translation>
    </message>
    <message>
        <source>{day} is a day off already.</source>
        <translation>{day} и так нерабочий день.</translation>
    </message>
    <message>
        <source>{day} is a business day already.</source>
        <translation>{day} и так рабочий день.</translation>
    </message>
    <message>
        <source>The chair must be a member of the Commission.</source>
        <translation>Председатель должен быть членом Комиссии.</translation>
    </message>
    <message>
        <source>There is no criteria set {code}.</source>
        <translation>Набора критериев {code} нет.</translation>
    </message>
    <message>
        <source>The criteria set has no criterion {criterion}.</source>
        <translation>В наборе нет критерия {criterion}.</translation>
    </message>
    <message>
        <source>The day {day} has passed.</source>
        <translation>День {day} уже прошёл.</translation>
    </message>
    <message>
        <source>Give the reason for the day {day} in Kazakh, Russian and English.</source>
        <translation>Укажите основание для дня {day} на казахском, русском и английском языках.</translation>
    </message>
    <message>
        <source>The decree is later than the day {day}.</source>
        <translation>Постановление позже дня {day}.</translation>
    </message>
    <message>
        <source>Give the act by which the day is moved.</source>
        <translation>Укажите акт, которым переносится день.</translation>
    </message>
    <message>
        <source>The deputy chair must be a member of the Commission.</source>
        <translation>Заместитель председателя должен быть членом Комиссии.</translation>
    </message>
    <message>
        <source>A dossier stands twice on the agenda.</source>
        <translation>Дело стоит в повестке дважды.</translation>
    </message>
    <message>
        <source>The set cannot take effect before its order of {order_date}.</source>
        <translation>Набор не может вступить в силу раньше приказа от {order_date}.</translation>
    </message>
    <message>
        <source>This ground is not in the list of grounds.</source>
        <translation>Этого основания нет в перечне оснований.</translation>
    </message>
    <message>
        <source>Grounds belong to a refusal only.</source>
        <translation>Основания указываются только при отказе.</translation>
    </message>
    <message>
        <source>This dossier is already concluded at the session.</source>
        <translation>По этому делу на заседании уже принят итог.</translation>
    </message>
    <message>
        <source>This dossier is not concluded yet.</source>
        <translation>По этому делу итог ещё не принят.</translation>
    </message>
    <message>
        <source>This dossier was postponed.</source>
        <translation>Рассмотрение этого дела отложено.</translation>
    </message>
    <message>
        <source>Dossiers without a conclusion on the agenda: {n}.</source>
        <translation>В повестке есть дела без итога: {n}.</translation>
    </message>
    <message>
        <source>This member is in the room for an item that is still open.</source>
        <translation>Этот член Комиссии присутствует при рассмотрении вопроса, который ещё не завершён.</translation>
    </message>
    <message>
        <source>A substitute sits in the place of this member.</source>
        <translation>Вместо этого члена Комиссии участвует замещающий.</translation>
    </message>
    <message>
        <source>A member is named twice.</source>
        <translation>Член Комиссии указан дважды.</translation>
    </message>
    <message>
        <source>This member has already voted.</source>
        <translation>Этот член Комиссии уже проголосовал.</translation>
    </message>
    <message>
        <source>Name the members of the Commission.</source>
        <translation>Укажите членов Комиссии.</translation>
    </message>
    <message>
        <source>On {day} no composition of the Commission is in force.</source>
        <translation>На {day} нет действующего состава Комиссии.</translation>
    </message>
    <message>
        <source>This member has no vote on paper on this dossier.</source>
        <translation>У этого члена Комиссии нет бумажного голоса по этому делу.</translation>
    </message>
    <message>
        <source>No substitute is called in the place of this member.</source>
        <translation>Вместо этого члена Комиссии замещающий не вызван.</translation>
    </message>
    <message>
        <source>Places on the agenda: {most}.</source>
        <translation>Мест в повестке дня: {most}.</translation>
    </message>
    <message>
        <source>{person} does not hold the role of a member.</source>
        <translation>{person} не имеет роли члена Комиссии.</translation>
    </message>
    <message>
        <source>{person} does not hold the role of the secretary.</source>
        <translation>{person} не имеет роли секретаря.</translation>
    </message>
    <message>
        <source>{person} is not a substitute in this composition of the Commission.</source>
        <translation>{person} не является замещающим в этом составе Комиссии.</translation>
    </message>
    <message>
        <source>Criterion {criterion} always applies.</source>
        <translation>Критерий {criterion} применяется всегда.</translation>
    </message>
    <message>
        <source>Dossier {number} is not before the Commission.</source>
        <translation>Дело {number} не находится на рассмотрении Комиссии.</translation>
    </message>
    <message>
        <source>This dossier has not been referred to the Commission.</source>
        <translation>Это дело не направлено в Комиссию.</translation>
    </message>
    <message>
        <source>This person is not in the composition of the Commission.</source>
        <translation>Этот человек не входит в состав Комиссии.</translation>
    </message>
    <message>
        <source>This dossier is not on the agenda.</source>
        <translation>Этого дела нет в повестке дня.</translation>
    </message>
    <message>
        <source>This belongs to the chair of the Commission.</source>
        <translation>Это относится к полномочиям председателя Комиссии.</translation>
    </message>
    <message>
        <source>A member declares their own absences only.</source>
        <translation>Член Комиссии заявляет только о собственном отсутствии.</translation>
    </message>
    <message>
        <source>No proposal has a majority: to issue {issue}, to refuse {refuse}, needed {needed}.</source>
        <translation>Ни одно предложение не набрало большинства: выдать — {issue}, отказать — {refuse}, нужно — {needed}.</translation>
    </message>
    <message>
        <source>Criterion {criterion} is answered by a number.</source>
        <translation>На критерий {criterion} отвечают числом.</translation>
    </message>
    <message>
        <source>Dossier {number} already stands on the agenda of a session.</source>
        <translation>Дело {number} уже стоит в повестке заседания.</translation>
    </message>
    <message>
        <source>Write the special opinion.</source>
        <translation>Напишите особое мнение.</translation>
    </message>
    <message>
        <source>Give the number and date of the order.</source>
        <translation>Укажите номер и дату приказа.</translation>
    </message>
    <message>
        <source>The calendar has no such change.</source>
        <translation>В календаре нет такого изменения.</translation>
    </message>
    <message>
        <source>Submit your own sheet first; then you see the others.</source>
        <translation>Сначала сдайте свою оценку, затем увидите остальные.</translation>
    </message>
    <message>
        <source>A transfer needs both days: the day off and the working day.</source>
        <translation>Для переноса нужны оба дня: выходной и рабочий.</translation>
    </message>
    <message>
        <source>The day off and the working day are the same: {day}.</source>
        <translation>Выходной и рабочий день совпадают: {day}.</translation>
    </message>
    <message>
        <source>The second entry of the vote on paper differs from the first. Look at the paper again.</source>
        <translation>Повторный ввод бумажного голоса отличается от первого. Сверьтесь с бумагой ещё раз.</translation>
    </message>
    <message>
        <source>The secretary does not enter votes: members vote themselves.</source>
        <translation>Секретарь не вносит голоса: члены голосуют сами.</translation>
    </message>
    <message>
        <source>Votes on paper that were entered only once: {n}. Enter them a second time.</source>
        <translation>Бумажные голоса, введённые только один раз: {n}. Введите их повторно.</translation>
    </message>
    <message>
        <source>Give the place of the session.</source>
        <translation>Укажите место заседания.</translation>
    </message>
    <message>
        <source>Item {position} is concluded, so its attendance stands.</source>
        <translation>По вопросу {position} принят итог, явка по нему не меняется.</translation>
    </message>
    <message>
        <source>Protocol {number} is final.</source>
        <translation>Протокол {number} окончательный.</translation>
    </message>
    <message>
        <source>The protocol is not final yet.</source>
        <translation>Протокол ещё не окончательный.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Напишите вопрос.</translation>
    </message>
    <message>
        <source>There is no quorum: of {entitled} who may vote {present} are present, needed {needed}; recused {recused}.</source>
        <translation>Нет кворума: из {entitled} имеющих право голоса присутствует {present}, нужно {needed}; заявили самоотвод — {recused}.</translation>
    </message>
    <message>
        <source>There is no quorum: present {present}, needed {needed}.</source>
        <translation>Нет кворума: присутствует {present}, нужно {needed}.</translation>
    </message>
    <message>
        <source>This member is recused from the dossier and cannot present it.</source>
        <translation>Этот член Комиссии заявил самоотвод по делу и не может быть докладчиком.</translation>
    </message>
    <message>
        <source>You have already declared recusal from this dossier.</source>
        <translation>Вы уже заявили самоотвод по этому делу.</translation>
    </message>
    <message>
        <source>Who is recused does not vote on this dossier.</source>
        <translation>Заявивший самоотвод по этому делу не голосует.</translation>
    </message>
    <message>
        <source>Scoring of this dossier is closed.</source>
        <translation>Оценка этого дела закрыта.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Заседание завершено.</translation>
    </message>
    <message>
        <source>The session has not ended yet.</source>
        <translation>Заседание ещё не завершено.</translation>
    </message>
    <message>
        <source>The session was not held.</source>
        <translation>Заседание не проводилось.</translation>
    </message>
    <message>
        <source>The session is not running.</source>
        <translation>Заседание сейчас не идёт.</translation>
    </message>
    <message>
        <source>The session is already open.</source>
        <translation>Заседание уже открыто.</translation>
    </message>
    <message>
        <source>This session is not known here.</source>
        <translation>Такого заседания нет.</translation>
    </message>
    <message>
        <source>The sheet is not complete yet: see the marked criteria.</source>
        <translation>Оценка заполнена не полностью: смотрите отмеченные критерии.</translation>
    </message>
    <message>
        <source>The sheet is not submitted yet.</source>
        <translation>Оценка ещё не сдана.</translation>
    </message>
    <message>
        <source>The sheet is submitted. Reopen it to change it.</source>
        <translation>Оценка сдана. Чтобы изменить, откройте её снова.</translation>
    </message>
    <message>
        <source>A special opinion is not foreseen by this version of the procedure.</source>
        <translation>Эта версия процедуры не предусматривает особого мнения.</translation>
    </message>
    <message>
        <source>{person} already sits in the place of another member.</source>
        <translation>{person} уже замещает другого члена Комиссии.</translation>
    </message>
    <message>
        <source>A substitute cannot be a member of the same composition.</source>
        <translation>Замещающий не может быть членом того же состава.</translation>
    </message>
    <message>
        <source>Criterion {criterion} does not offer this value.</source>
        <translation>У критерия {criterion} нет такого значения.</translation>
    </message>
    <message>
        <source>Declare first that you have no conflict of interest in this dossier.</source>
        <translation>Сначала заявите об отсутствии конфликта интересов по этому делу.</translation>
    </message>
    <message>
        <source>The discussion of this dossier is open: no sheet is given or changed any more.</source>
        <translation>Обсуждение этого дела открыто: лист оценки больше не подаётся и не изменяется.</translation>
    </message>
    <message>
        <source>The marked place is not on a page of this scan.</source>
        <translation>Отмеченное место находится вне страницы этого скана.</translation>
    </message>
    <message>
        <source>The scan with the marked place is not in this dossier.</source>
        <translation>Скана с отмеченным местом нет в этом деле.</translation>
    </message>
    <message>
        <source>The applicant stays unnamed until you have submitted your sheet.</source>
        <translation>До сдачи вашей оценки заявитель не называется.</translation>
    </message>
    <message>
        <source>This member has given every sheet; there is nothing to remind of.</source>
        <translation>Этот член Комиссии сдал все оценки, напоминать не о чем.</translation>
    </message>
    <message>
        <source>Write the answer to the remark.</source>
        <translation>Напишите ответ на замечание.</translation>
    </message>
    <message>
        <source>The new edition says the same as the one that stands: there is no change.</source>
        <translation>Новая редакция не отличается от действующей: изменений нет.</translation>
    </message>
    <message>
        <source>No new edition has been begun.</source>
        <translation>Новая редакция не начата.</translation>
    </message>
    <message>
        <source>The protocol is signed by who presided and by the secretary.</source>
        <translation>Протокол подписывают председательствующий и секретарь.</translation>
    </message>
    <message>
        <source>Only wording is taken over; scores and votes come from the database.</source>
        <translation>Переносятся только формулировки; баллы и голоса берутся из базы данных.</translation>
    </message>
    <message>
        <source>The workbook has no changed wording to take over.</source>
        <translation>В файле нет изменённых формулировок для переноса.</translation>
    </message>
    <message>
        <source>A signature on paper is recorded by the secretary.</source>
        <translation>Подпись на бумаге отмечает секретарь.</translation>
    </message>
    <message>
        <source>The protocol is still a draft: change it directly.</source>
        <translation>Протокол ещё проект: изменяйте его напрямую.</translation>
    </message>
    <message>
        <source>Write the remark.</source>
        <translation>Напишите замечание.</translation>
    </message>
    <message>
        <source>The remark is too long: at most {most} characters.</source>
        <translation>Замечание слишком длинное: не более {most} знаков.</translation>
    </message>
    <message>
        <source>This remark is not known here.</source>
        <translation>Такого замечания здесь нет.</translation>
    </message>
    <message>
        <source>Remarks of members without an answer: {n}. Answer them first.</source>
        <translation>Замечаний без ответа: {n}. Сначала ответьте на них.</translation>
    </message>
    <message>
        <source>In the program everybody signs for themselves.</source>
        <translation>В программе каждый подписывает только за себя.</translation>
    </message>
    <message>
        <source>This signature is there already.</source>
        <translation>Эта подпись уже поставлена.</translation>
    </message>
    <message>
        <source>The text is too long: at most {most} characters.</source>
        <translation>Текст слишком длинный: не более {most} знаков.</translation>
    </message>
    <message>
        <source>The protocol has no such place for words.</source>
        <translation>В протоколе нет такого места для текста.</translation>
    </message>
    <message>
        <source>This file is no workbook of a protocol, or its sources were taken out.</source>
        <translation>Этот файл не является файлом Excel протокола, или из него удалены сведения об источниках.</translation>
    </message>
    <message>
        <source>This file is larger than any protocol: at most {most} MB are read.</source>
        <translation>Этот файл больше любого протокола: читается не более {most} МБ.</translation>
    </message>
    <message>
        <source>This workbook is of the protocol of another session.</source>
        <translation>Этот файл относится к протоколу другого заседания.</translation>
    </message>
    <message>
        <source>This workbook is of edition {edition}; the protocol stands at edition {now}.</source>
        <translation>Этот файл относится к редакции {edition}; протокол уже в редакции {now}.</translation>
    </message>
    <message>
        <source>This workbook is written in another language: {language}.</source>
        <translation>Этот файл составлен на другом языке: {language}.</translation>
    </message>
    <message>
        <source>The criteria set {code}, version {version}, is adopted or came with the program and may not be changed. Begin a new version of it.</source>
        <translation>Набор критериев {code}, версия {version}, утверждён или поставлен с программой, изменять его нельзя. Начните новую версию.</translation>
    </message>
    <message>
        <source>The criteria set has a mistake in line {line}, {field}: {problem}.</source>
        <translation>В наборе критериев ошибка, строка {line}, {field}: {problem}.</translation>
    </message>
    <message>
        <source>There is a criteria set {code}, version {version}, already. Give it another version.</source>
        <translation>Набор критериев {code}, версия {version}, уже есть. Укажите другую версию.</translation>
    </message>
    <message>
        <source>Give the version a name.</source>
        <translation>Укажите версию.</translation>
    </message>
    <message>
        <source>The shared database has this under another person&apos;s name.</source>
        <translation>В общей базе данных это записано от имени другого лица.</translation>
    </message>
    <message>
        <source>The shared database does not take scans of this size.</source>
        <translation>Общая база данных не принимает сканы такого размера.</translation>
    </message>
    <message>
        <source>Choose for each field that both changed: yours or theirs.</source>
        <translation>Для каждого поля, изменённого обеими сторонами, выберите своё или другое значение.</translation>
    </message>
    <message>
        <source>The shared database did not accept the values: {name}.</source>
        <translation>Общая база данных не приняла значения: {name}.</translation>
    </message>
    <message>
        <source>What somebody did is never changed afterwards.</source>
        <translation>Совершённое действие впоследствии не изменяется.</translation>
    </message>
    <message>
        <source>Waits for earlier work on the same dossier that was not accepted.</source>
        <translation>Ожидает: более раннее действие по тому же делу не принято.</translation>
    </message>
    <message>
        <source>Later unsent work stands on this: withdraw that first.</source>
        <translation>На этом основаны более поздние неотправленные действия: сначала отзовите их.</translation>
    </message>
    <message>
        <source>{by} ended your lock: somebody else has the dossier in hand.</source>
        <translation>Вашу блокировку снял(а) {by}: с делом работает другое лицо.</translation>
    </message>
    <message>
        <source>{by} has this in hand to decide or to sign, until {until}.</source>
        <translation>Этим сейчас занят(а) {by}: принимает решение или подписывает, до {until}.</translation>
    </message>
    <message>
        <source>A lock is ended by the management or the unit head, that on a protocol also by the chair.</source>
        <translation>Блокировку снимает руководство или руководитель подразделения, а с протокола — также председатель.</translation>
    </message>
    <message>
        <source>The login {login} cannot be a login of the shared database.</source>
        <translation>Логин {login} не может быть логином общей базы данных.</translation>
    </message>
    <message>
        <source>The shared database does not give you the right to do this.</source>
        <translation>Общая база данных не даёт вам права на это действие.</translation>
    </message>
    <message>
        <source>Not everything has come from the shared database yet. Wait for the first synchronisation to end.</source>
        <translation>Из общей базы данных получено ещё не всё. Дождитесь окончания первой синхронизации.</translation>
    </message>
    <message>
        <source>The card as it stands now has not come yet: synchronise first.</source>
        <translation>Карточка в её нынешнем виде ещё не получена: сначала выполните синхронизацию.</translation>
    </message>
    <message>
        <source>This office works without a shared database.</source>
        <translation>Программа работает без общей базы данных.</translation>
    </message>
    <message>
        <source>The shared database did not accept this.</source>
        <translation>Общая база данных это не приняла.</translation>
    </message>
    <message>
        <source>There is nothing to choose here: withdraw it and do it again.</source>
        <translation>Выбирать здесь нечего: отзовите действие и выполните его заново.</translation>
    </message>
    <message>
        <source>The number {number} was not given to you by the shared database.</source>
        <translation>Номер {number} не был выдан вам общей базой данных.</translation>
    </message>
    <message>
        <source>The official number is given by the shared database, and it cannot be reached now. Nothing was changed.</source>
        <translation>Официальный номер присваивает общая база данных, а связи с ней сейчас нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The shared database gives no numbers of the year {year}: put the clock of this computer right.</source>
        <translation>Общая база данных не выдаёт номера за {year} год: исправьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles.</source>
        <translation>Свои роли никто не меняет сам.</translation>
    </message>
    <message>
        <source>This is too large to be sent at once: withdraw it and do it in parts.</source>
        <translation>Это слишком велико для одной отправки: отзовите и выполните по частям.</translation>
    </message>
    <message>
        <source>The login {login} holds work that is not sent ({n}): let it be sent first, then change the login.</source>
        <translation>За логином {login} числится неотправленная работа ({n}): сначала пусть она будет отправлена, затем измените логин.</translation>
    </message>
    <message>
        <source>The scan is damaged or no longer on this computer: withdraw this and add the scan again.</source>
        <translation>Скан повреждён или его больше нет на этом компьютере: отзовите действие и добавьте скан заново.</translation>
    </message>
    <message>
        <source>The scan has not come to the shared database whole.</source>
        <translation>Скан поступил в общую базу данных не полностью.</translation>
    </message>
    <message>
        <source>The shared database cannot be reached now.</source>
        <translation>Сейчас нет связи с общей базой данных.</translation>
    </message>
    <message>
        <source>Submitted sheets that have not come to this computer yet: {n}. Synchronise, then go on.</source>
        <translation>Сданных листов, ещё не поступивших на этот компьютер: {n}. Выполните синхронизацию и продолжите.</translation>
    </message>
    <message>
        <source>The shared database does not know this yet: {column}. Ask its administrator.</source>
        <translation>Общей базе данных это ещё неизвестно: {column}. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This is no longer among the unsent work: it was sent or settled meanwhile.</source>
        <translation>Среди неотправленного этого больше нет: за это время оно отправлено или согласовано.</translation>
    </message>
    <message>
        <source>This key is not yours, or is used no more.</source>
        <translation>Этот ключ не ваш или больше не используется.</translation>
    </message>
    <message>
        <source>This computer has no key yet. Sign in again, then try once more.</source>
        <translation>У этого компьютера ещё нет ключа. Войдите заново и повторите попытку.</translation>
    </message>
    <message>
        <source>No other computer of yours is known. Sign in there and synchronise both computers first.</source>
        <translation>Другого вашего компьютера программа не знает. Сначала войдите в неё там и синхронизируйте оба компьютера.</translation>
    </message>
    <message>
        <source>The local copy on this computer is not yours.</source>
        <translation>Локальная копия на этом компьютере не ваша.</translation>
    </message>
    <message>
        <source>Everything has been sent: nothing to hand over.</source>
        <translation>Всё отправлено: передавать нечего.</translation>
    </message>
    <message>
        <source>The package is not as its sender made it: it was damaged or changed. Nothing of it was taken over. Ask for a new one.</source>
        <translation>Пакет не такой, каким его сделал отправитель: он повреждён или изменён. Из него ничего не принято. Попросите новый.</translation>
    </message>
    <message>
        <source>A package can be opened for 1 to {most} days.</source>
        <translation>Срок, в течение которого пакет можно открыть, — от 1 до {most} дней.</translation>
    </message>
    <message>
        <source>The package could be opened until {until}. Ask for a new one.</source>
        <translation>Пакет можно было открыть до {until}. Попросите новый.</translation>
    </message>
    <message>
        <source>The package is sealed for another reader or another computer.</source>
        <translation>Пакет запечатан для другого получателя или другого компьютера.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program: bring yours up to date.</source>
        <translation>Пакет сделан более новой версией программы: обновите свою.</translation>
    </message>
    <message>
        <source>The file holds something else: a dossier is opened as a package, unsent work is taken over in the sync centre.</source>
        <translation>В файле другое: дело открывается как пакет, а неотправленная работа принимается в центре синхронизации.</translation>
    </message>
    <message>
        <source>The package comes from a computer or a person no longer in use: {name}.</source>
        <translation>Пакет пришёл с компьютера, который больше не используется, или от человека, который больше не работает: {name}.</translation>
    </message>
    <message>
        <source>The sender of the package is not known here. Synchronise first.</source>
        <translation>Отправитель пакета здесь не известен. Сначала выполните синхронизацию.</translation>
    </message>
    <message>
        <source>The file is no package of this program.</source>
        <translation>Этот файл — не пакет этой программы.</translation>
    </message>
    <message>
        <source>Something of the dossier has not been sent yet: synchronise first.</source>
        <translation>Что-то из дела ещё не отправлено: сначала выполните синхронизацию.</translation>
    </message>
    <message>
        <source>{name} no longer works with the program.</source>
        <translation>{name} больше не работает с программой.</translation>
    </message>
    <message>
        <source>{name} may not read this dossier.</source>
        <translation>{name} не имеет доступа к этому делу.</translation>
    </message>
    <message>
        <source>{name} stepped back from this dossier.</source>
        <translation>{name} заявил(а) самоотвод по этому делу.</translation>
    </message>
    <message>
        <source>Choose to whom the package is sent.</source>
        <translation>Выберите, кому отправляется пакет.</translation>
    </message>
    <message>
        <source>No computer of {name} has told its key yet: they must sign in and synchronise once.</source>
        <translation>Ни один компьютер этого человека ({name}) ещё не сообщил свой ключ: нужно один раз войти и выполнить синхронизацию.</translation>
    </message>
    <message>
        <source>The work stands on data that are not here as they were there. Synchronise this computer, then take it over again.</source>
        <translation>Работа опирается на данные, которых на этом компьютере нет или которые здесь другие. Синхронизируйте его и примите файл снова.</translation>
    </message>
    <message>
        <source>The file holds the work of another person: only they can take it over.</source>
        <translation>В файле работа другого человека: принять её может только он сам.</translation>
    </message>
    <message>
        <source>The act cannot be of a day to come: {day}.</source>
        <translation>Дата акта не может быть в будущем: {day}.</translation>
    </message>
    <message>
        <source>Give the number of the act of destruction.</source>
        <translation>Укажите номер акта об уничтожении.</translation>
    </message>
    <message>
        <source>The dossier was destroyed by act No. {act} of {on}. What was written here is not taken.</source>
        <translation>Дело уничтожено по акту № {act} от {on}. Записанное здесь не принимается.</translation>
    </message>
    <message>
        <source>Dossier {number} may not be destroyed: {reason}.</source>
        <translation>Дело {number} уничтожать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>Nobody forbade to destroy this dossier.</source>
        <translation>Уничтожение этого дела никто не запрещал.</translation>
    </message>
    <message>
        <source>Dossier {number} is not past its term: it is open, its certificate or one that stands on it is still in use, or its term is not over.</source>
        <translation>Срок хранения дела {number} не истёк: оно открыто, его справка или основанная на ней ещё действует либо срок не закончился.</translation>
    </message>
    <message>
        <source>Choose at least one dossier.</source>
        <translation>Выберите хотя бы одно дело.</translation>
    </message>
    <message>
        <source>The order cannot be of a day to come: {day}.</source>
        <translation>Дата приказа не может быть в будущем: {day}.</translation>
    </message>
    <message>
        <source>The terms of keeping are a sample. Nothing is destroyed before the administrator adopts terms by an order.</source>
        <translation>Сроки хранения являются образцом. Пока администратор не утвердит сроки приказом, ничего не уничтожается.</translation>
    </message>
    <message>
        <source>There are no terms of keeping {code}, version {version}.</source>
        <translation>Сроков хранения {code}, версия {version}, нет.</translation>
    </message>
    <message>
        <source>One act takes at most {n} dossiers.</source>
        <translation>По одному акту уничтожается не более {n} дел.</translation>
    </message>
    <message>
        <source>Work on dossier {number} waits on this computer to be sent, or was refused. Send it or take note of it first.</source>
        <translation>Работа по делу {number} ждёт отправки на этом компьютере или была отклонена. Сначала отправьте её или ознакомьтесь с отказом.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Intake officer</source>
        <translation>Сотрудник приёма документов</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Commission member</source>
        <translation>Член Комиссии</translation>
    </message>
    <message>
        <source>Commission secretary</source>
        <translation>Секретарь Комиссии</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Руководитель подразделения</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
</TS>
