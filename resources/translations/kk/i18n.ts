<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>The date of the AIS registration is outside the time since the receipt on {received}.</source>
        <translation>ААЖ-да тіркеу күні {received} күнгі қабылдаудан кейінгі уақытқа сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Give the number of the registration in AIS.</source>
        <translation>ААЖ-дағы тіркеу нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The AIS number {number} belongs to another dossier.</source>
        <translation>{number} ААЖ нөмірі басқа іске берілген.</translation>
    </message>
    <message>
        <source>The application was already received on {received}.</source>
        <translation>Өтініш {received} күні қабылданған.</translation>
    </message>
    <message>
        <source>The date is before the step began on {started}.</source>
        <translation>Көрсетілген күн іс-қимыл басталған күннен ({started}) бұрын.</translation>
    </message>
    <message>
        <source>The calendar does not hold the day {on}.</source>
        <translation>Күнтізбеде {on} күні жоқ.</translation>
    </message>
    <message>
        <source>You cannot make yourself inactive.</source>
        <translation>Өз есептік жазбаңызды өшіре алмайсыз.</translation>
    </message>
    <message>
        <source>The card of dossier {number} can no longer be changed.</source>
        <translation>{number} ісінің карточкасын өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The card is not complete yet: see the marked fields.</source>
        <translation>Карточка толық емес: белгіленген өрістерді қараңыз.</translation>
    </message>
    <message>
        <source>There is no certificate for this dossier yet.</source>
        <translation>Бұл іс бойынша анықтама әлі жоқ.</translation>
    </message>
    <message>
        <source>The certificate is not signed yet.</source>
        <translation>Анықтамаға әлі қол қойылмаған.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state, then do it again.</source>
        <translation>Мұны осы уақытта басқа қызметкер өзгертті. Жаңа күйін қарап, қайта орындаңыз.</translation>
    </message>
    <message>
        <source>Say who collected the certificate.</source>
        <translation>Анықтаманы кім алғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the end of the labour contract.</source>
        <translation>Еңбек шартының аяқталу күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The dates of this dossier stand as they are.</source>
        <translation>Бұл істің мерзімдері өзгермейді.</translation>
    </message>
    <message>
        <source>The decision stands; the dossier cannot be returned behind it.</source>
        <translation>Шешім қабылданды, істі одан бұрынғы іс-қимылға қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>The decision was a refusal: there is no certificate to hand over.</source>
        <translation>Бас тарту туралы шешім қабылданған: берілетін анықтама жоқ.</translation>
    </message>
    <message>
        <source>By this procedure the decision follows the recommendation of the Commission.</source>
        <translation>Осы рәсім бойынша шешім Комиссия ұсынымына сәйкес қабылданады.</translation>
    </message>
    <message>
        <source>To depart from the recommendation, give the reason in writing.</source>
        <translation>Ұсынымнан өзгеше шешім үшін себебін жазбаша көрсетіңіз.</translation>
    </message>
    <message>
        <source>The dossier is closed.</source>
        <translation>Іс жабылған.</translation>
    </message>
    <message>
        <source>This dossier is not known here.</source>
        <translation>Мұндай іс жоқ.</translation>
    </message>
    <message>
        <source>The executor of a dossier does not score it.</source>
        <translation>Істің жауапты орындаушысы оны бағаламайды.</translation>
    </message>
    <message>
        <source>No executor is named for this dossier.</source>
        <translation>Бұл іске орындаушы тағайындалмаған.</translation>
    </message>
    <message>
        <source>Certificate {certificate} was no longer valid on the day of filing.</source>
        <translation>Өтініш берілген күні {certificate} анықтамасының мерзімі өткен.</translation>
    </message>
    <message>
        <source>The paper&apos;s font lacks these letters: {letters}. The paper is not made.</source>
        <translation>Құжат қарпінде мына әріптер жоқ: {letters}. Құжат жасалмады.</translation>
    </message>
    <message>
        <source>A refusal needs at least one ground.</source>
        <translation>Бас тарту үшін кемінде бір негіз қажет.</translation>
    </message>
    <message>
        <source>The IIN does not agree with the date of birth {birth_date}.</source>
        <translation>ЖСН туған күнге ({birth_date}) сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The check digit of the IIN does not agree.</source>
        <translation>ЖСН бақылау саны сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The IIN begins with no date.</source>
        <translation>ЖСН басындағы сандар күн емес.</translation>
    </message>
    <message>
        <source>An IIN has twelve digits.</source>
        <translation>ЖСН он екі саннан тұрады.</translation>
    </message>
    <message>
        <source>The checklist has no such line.</source>
        <translation>Құжаттар тізбесінде мұндай жол жоқ.</translation>
    </message>
    <message>
        <source>The step was due on {due}. Give the reason for the delay.</source>
        <translation>Іс-қимыл мерзімі {due} күні аяқталған. Кешігу себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Somebody already has the login {login}.</source>
        <translation>{login} логині бос емес.</translation>
    </message>
    <message>
        <source>This way of delivery is not in the list.</source>
        <translation>Бұл жеткізу тәсілі тізбеде жоқ.</translation>
    </message>
    <message>
        <source>Procedure {procedure} knows no refusal of intake.</source>
        <translation>{procedure} рәсімінде қабылдаудан бас тарту көзделмеген.</translation>
    </message>
    <message>
        <source>The procedure has no step {step}.</source>
        <translation>Рәсімде {step} іс-қимылы жоқ.</translation>
    </message>
    <message>
        <source>Your role does not give the right to do this.</source>
        <translation>Сіздің рөліңіз бұл әрекетке құқық бермейді.</translation>
    </message>
    <message>
        <source>This person is not a responsible executor.</source>
        <translation>Бұл қызметкер жауапты орындаушы емес.</translation>
    </message>
    <message>
        <source>The application has not been received yet.</source>
        <translation>Өтініш әлі қабылданбаған.</translation>
    </message>
    <message>
        <source>The application is not registered yet.</source>
        <translation>Өтініш әлі тіркелмеген.</translation>
    </message>
    <message>
        <source>This desk belongs to another role.</source>
        <translation>Бұл үстел басқа рөлге арналған.</translation>
    </message>
    <message>
        <source>Another executor is named for this dossier.</source>
        <translation>Бұл іске басқа орындаушы тағайындалған.</translation>
    </message>
    <message>
        <source>This is for another role to do.</source>
        <translation>Бұл әрекетті басқа рөл орындайды.</translation>
    </message>
    <message>
        <source>Step {step} is for another role to do.</source>
        <translation>{step} іс-қимылын басқа рөл орындайды.</translation>
    </message>
    <message>
        <source>There is no step before {step} to return to.</source>
        <translation>{step} іс-қимылынан бұрын қайтаратын іс-қимыл жоқ.</translation>
    </message>
    <message>
        <source>There is no notice for this dossier yet.</source>
        <translation>Бұл іс бойынша хабарлама әлі жоқ.</translation>
    </message>
    <message>
        <source>The notice is not signed yet.</source>
        <translation>Хабарламаға әлі қол қойылмаған.</translation>
    </message>
    <message>
        <source>This office already has an administrator.</source>
        <translation>Бұл мекеменің әкімшісі тағайындалған.</translation>
    </message>
    <message>
        <source>Step {step} ends with a decision: say which.</source>
        <translation>{step} іс-қимылы шешіммен аяқталады: оны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Step {step} ends without a decision.</source>
        <translation>{step} іс-қимылында шешім қабылданбайды.</translation>
    </message>
    <message>
        <source>The paper lacks a text in Kazakh or Russian: {what}.</source>
        <translation>Құжатта қазақша немесе орысша мәтін жоқ: {what}.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Кезеңнің соңы басынан бұрын.</translation>
    </message>
    <message>
        <source>A person needs a login, a name in Kazakh and Russian, and a role.</source>
        <translation>Қызметкердің логині, қазақша және орысша аты-жөні, рөлі көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>This person is not known here.</source>
        <translation>Мұндай қызметкер жоқ.</translation>
    </message>
    <message>
        <source>The power of attorney expired on {valid_until}.</source>
        <translation>Сенімхат мерзімі {valid_until} күні аяқталған.</translation>
    </message>
    <message>
        <source>A representative needs a power of attorney.</source>
        <translation>Өкілге сенімхат қажет.</translation>
    </message>
    <message>
        <source>Procedure {procedure} needs the certificate issued before.</source>
        <translation>{procedure} рәсімі үшін бұрын берілген анықтама қажет.</translation>
    </message>
    <message>
        <source>There is no procedure {procedure}.</source>
        <translation>{procedure} рәсімі жоқ.</translation>
    </message>
    <message>
        <source>Give the proof of sending.</source>
        <translation>Жіберілгенін растайтын дерек көрсетіңіз.</translation>
    </message>
    <message>
        <source>The service provider needs a name in Kazakh and in Russian.</source>
        <translation>Көрсетілетін қызметті берушінің атауы қазақша және орысша қажет.</translation>
    </message>
    <message>
        <source>A name of the service provider may have at most {most} letters.</source>
        <translation>Көрсетілетін қызметті берушінің атауы {most} әріптен аспауға тиіс.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This reason is not in the list of reasons.</source>
        <translation>Бұл себеп себептер тізбесінде жоқ.</translation>
    </message>
    <message>
        <source>The day of receipt {received} has not come yet.</source>
        <translation>Қабылдау күні ({received}) әлі келген жоқ.</translation>
    </message>
    <message>
        <source>You are recused from this dossier.</source>
        <translation>Сіз бұл іс бойынша қарсылық білдіргенсіз.</translation>
    </message>
    <message>
        <source>No refusal of intake has been drafted.</source>
        <translation>Қабылдаудан бас тарту жобасы дайындалмаған.</translation>
    </message>
    <message>
        <source>At step {step} a refusal is not foreseen.</source>
        <translation>{step} іс-қимылында бас тарту көзделмеген.</translation>
    </message>
    <message>
        <source>A return to the Commission is not foreseen by this version of the procedure.</source>
        <translation>Рәсімнің бұл нұсқасында Комиссияға қайтару көзделмеген.</translation>
    </message>
    <message>
        <source>The dossier was already returned to the Commission once.</source>
        <translation>Іс Комиссияға бір рет қайтарылған.</translation>
    </message>
    <message>
        <source>An administrator holds no other role: the administrator sees no dossiers.</source>
        <translation>Әкімшінің басқа рөлі болмайды: ол істерді көрмейді.</translation>
    </message>
    <message>
        <source>This executor is named already.</source>
        <translation>Бұл орындаушы тағайындалған.</translation>
    </message>
    <message>
        <source>The file {name} is damaged and cannot be read. Scan the paper again.</source>
        <translation>{name} файлы бүлінген, оқылмайды. Құжатты қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>{name} файлы бос.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Save it without one.</source>
        <translation>{name} файлы құпиясөзбен қорғалған. Оны құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>The file {name} is neither PDF nor JPEG nor PNG.</source>
        <translation>{name} файлы PDF, JPEG немесе PNG емес.</translation>
    </message>
    <message>
        <source>The same file is already attached as {name}.</source>
        <translation>Дәл осы файл {name} атымен тіркелген.</translation>
    </message>
    <message>
        <source>The content of the file {name} was not found. The dossier and its other files are unharmed. Scan the paper again and attach it.</source>
        <translation>{name} файлының мазмұны табылмады. Іс пен оның басқа файлдары бүлінген жоқ. Қағазды қайта сканерлеп, тіркеңіз.</translation>
    </message>
    <message>
        <source>The file {name} has not yet come to this computer from the shared database. It is safe there: open it again while there is a connection.</source>
        <translation>{name} файлы ортақ дерекқордан бұл компьютерге әлі келген жоқ. Ол сонда сақтаулы: байланыс болғанда қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB. Scan it at a lower resolution.</source>
        <translation>{name} файлының көлемі {limit} МБ-тан асады. Төменірек ажыратымдылықпен сканерлеңіз.</translation>
    </message>
    <message>
        <source>This scan is not known here.</source>
        <translation>Мұндай скан жоқ.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read from its folder.</source>
        <translation>{name} файлын оның қалтасынан оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Who scored a dossier does not decide on it.</source>
        <translation>Істі бағалаған адам ол бойынша шешім қабылдамайды.</translation>
    </message>
    <message>
        <source>From this step a dossier is not returned to the Commission.</source>
        <translation>Бұл іс-қимылдан іс Комиссияға қайтарылмайды.</translation>
    </message>
    <message>
        <source>This step is not open now.</source>
        <translation>Бұл іс-қимыл қазір ашық емес.</translation>
    </message>
    <message>
        <source>The text is too long for its field: at most {longest} signs.</source>
        <translation>Мәтін тым ұзын: ең көбі {longest} таңба.</translation>
    </message>
    <message>
        <source>The time for refusing intake ended on {closed}.</source>
        <translation>Қабылдаудан бас тарту мерзімі {closed} күні аяқталды.</translation>
    </message>
    <message>
        <source>The dossier was referred to the Commission, so intake can no longer be refused.</source>
        <translation>Іс Комиссия қарауына енгізілді, сондықтан қабылдаудан бас тартуға болмайды.</translation>
    </message>
    <message>
        <source>The office refused: {code}.</source>
        <translation>Әрекет қабылданбады: {code}.</translation>
    </message>
    <message>
        <source>reading {number}</source>
        <translation>{number} түсіндірмесі</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <source>The absence ends on {last}, before it begins on {first}.</source>
        <translation>Болмау кезеңі {last} күні аяқталады, ал басталуы {first}.</translation>
    </message>
    <message>
        <source>This absence is not declared.</source>
        <translation>Бұл болмау кезеңі мәлімделмеген.</translation>
    </message>
    <message>
        <source>Who is absent does not vote.</source>
        <translation>Қатыспаған мүше дауыс бермейді.</translation>
    </message>
    <message>
        <source>Who was absent gives no special opinion.</source>
        <translation>Отырысқа қатыспаған мүше ерекше пікір білдірмейді.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Күн тәртібі бос.</translation>
    </message>
    <message>
        <source>{day} is a day off already.</source>
        <translation>{day} — онсыз да демалыс күні.</translation>
    </message>
    <message>
        <source>{day} is a business day already.</source>
        <translation>{day} — онсыз да жұмыс күні.</translation>
    </message>
    <message>
        <source>The chair must be a member of the Commission.</source>
        <translation>Төраға Комиссия мүшесі болуы тиіс.</translation>
    </message>
    <message>
        <source>There is no criteria set {code}.</source>
        <translation>{code} критерийлер жинағы жоқ.</translation>
    </message>
    <message>
        <source>The criteria set has no criterion {criterion}.</source>
        <translation>Жинақта {criterion} критерийі жоқ.</translation>
    </message>
    <message>
        <source>The day {day} has passed.</source>
        <translation>{day} күні өтіп кеткен.</translation>
    </message>
    <message>
        <source>Give the reason for the day {day} in Kazakh, Russian and English.</source>
        <translation>{day} күнінің себебін қазақ, орыс және ағылшын тілдерінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>The decree is later than the day {day}.</source>
        <translation>Қаулы {day} күнінен кейін шыққан.</translation>
    </message>
    <message>
        <source>Give the act by which the day is moved.</source>
        <translation>Күнді ауыстыру туралы актіні көрсетіңіз.</translation>
    </message>
    <message>
        <source>The deputy chair must be a member of the Commission.</source>
        <translation>Төрағаның орынбасары Комиссия мүшесі болуы тиіс.</translation>
    </message>
    <message>
        <source>A dossier stands twice on the agenda.</source>
        <translation>Іс күн тәртібінде екі рет тұр.</translation>
    </message>
    <message>
        <source>The set cannot take effect before its order of {order_date}.</source>
        <translation>Жинақ {order_date} күнгі бұйрықтан бұрын күшіне ене алмайды.</translation>
    </message>
    <message>
        <source>This ground is not in the list of grounds.</source>
        <translation>Бұл негіз негіздер тізбесінде жоқ.</translation>
    </message>
    <message>
        <source>Grounds belong to a refusal only.</source>
        <translation>Негіздер тек бас тарту кезінде көрсетіледі.</translation>
    </message>
    <message>
        <source>This dossier is already concluded at the session.</source>
        <translation>Бұл іс бойынша отырыста қорытынды жасалған.</translation>
    </message>
    <message>
        <source>This dossier is not concluded yet.</source>
        <translation>Бұл іс бойынша қорытынды әлі жасалмаған.</translation>
    </message>
    <message>
        <source>This dossier was postponed.</source>
        <translation>Бұл істі қарау кейінге қалдырылған.</translation>
    </message>
    <message>
        <source>Dossiers without a conclusion on the agenda: {n}.</source>
        <translation>Күн тәртібінде қорытындысыз істер бар: {n}.</translation>
    </message>
    <message>
        <source>This member is in the room for an item that is still open.</source>
        <translation>Бұл мүше әлі қаралып біткен жоқ мәселе бойынша отырысқа қатысып отыр.</translation>
    </message>
    <message>
        <source>A substitute sits in the place of this member.</source>
        <translation>Бұл мүшенің орнына алмастырушы қатысып отыр.</translation>
    </message>
    <message>
        <source>A member is named twice.</source>
        <translation>Мүше екі рет көрсетілген.</translation>
    </message>
    <message>
        <source>This member has already voted.</source>
        <translation>Бұл мүше дауыс беріп қойған.</translation>
    </message>
    <message>
        <source>Name the members of the Commission.</source>
        <translation>Комиссия мүшелерін көрсетіңіз.</translation>
    </message>
    <message>
        <source>On {day} no composition of the Commission is in force.</source>
        <translation>{day} күні Комиссия құрамы бекітілмеген.</translation>
    </message>
    <message>
        <source>This member has no vote on paper on this dossier.</source>
        <translation>Бұл мүшенің осы іс бойынша қағаздағы дауысы жоқ.</translation>
    </message>
    <message>
        <source>No substitute is called in the place of this member.</source>
        <translation>Бұл мүшенің орнына алмастырушы шақырылмаған.</translation>
    </message>
    <message>
        <source>Places on the agenda: {most}.</source>
        <translation>Күн тәртібіндегі орын саны: {most}.</translation>
    </message>
    <message>
        <source>{person} does not hold the role of a member.</source>
        <translation>{person} Комиссия мүшесі рөліне ие емес.</translation>
    </message>
    <message>
        <source>{person} does not hold the role of the secretary.</source>
        <translation>{person} хатшы рөліне ие емес.</translation>
    </message>
    <message>
        <source>{person} is not a substitute in this composition of the Commission.</source>
        <translation>{person} Комиссияның осы құрамында алмастырушы емес.</translation>
    </message>
    <message>
        <source>Criterion {criterion} always applies.</source>
        <translation>{criterion} критерийі әрқашан қолданылады.</translation>
    </message>
    <message>
        <source>Dossier {number} is not before the Commission.</source>
        <translation>{number} ісі Комиссия қарауында емес.</translation>
    </message>
    <message>
        <source>This dossier has not been referred to the Commission.</source>
        <translation>Бұл іс Комиссияға жолданбаған.</translation>
    </message>
    <message>
        <source>This person is not in the composition of the Commission.</source>
        <translation>Бұл адам Комиссия құрамында жоқ.</translation>
    </message>
    <message>
        <source>This dossier is not on the agenda.</source>
        <translation>Бұл іс күн тәртібінде жоқ.</translation>
    </message>
    <message>
        <source>This belongs to the chair of the Commission.</source>
        <translation>Бұл Комиссия төрағасының құзыретінде.</translation>
    </message>
    <message>
        <source>A member declares their own absences only.</source>
        <translation>Мүше тек өзінің болмайтын күндерін мәлімдейді.</translation>
    </message>
    <message>
        <source>No proposal has a majority: to issue {issue}, to refuse {refuse}, needed {needed}.</source>
        <translation>Бірде-бір ұсыныс көпшілік дауыс алмады: беру — {issue}, бас тарту — {refuse}, қажеті — {needed}.</translation>
    </message>
    <message>
        <source>Criterion {criterion} is answered by a number.</source>
        <translation>{criterion} критерийіне сан енгізіледі.</translation>
    </message>
    <message>
        <source>Dossier {number} already stands on the agenda of a session.</source>
        <translation>{number} ісі басқа отырыстың күн тәртібінде тұр.</translation>
    </message>
    <message>
        <source>Write the special opinion.</source>
        <translation>Ерекше пікірді жазыңыз.</translation>
    </message>
    <message>
        <source>Give the number and date of the order.</source>
        <translation>Бұйрықтың нөмірі мен күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The calendar has no such change.</source>
        <translation>Күнтізбеде мұндай өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>Submit your own sheet first; then you see the others.</source>
        <translation>Алдымен өз бағалауыңызды тапсырыңыз, содан кейін басқаларын көресіз.</translation>
    </message>
    <message>
        <source>A transfer needs both days: the day off and the working day.</source>
        <translation>Ауыстыру үшін екі күн де қажет: демалыс күні және жұмыс күні.</translation>
    </message>
    <message>
        <source>The day off and the working day are the same: {day}.</source>
        <translation>Демалыс күні мен жұмыс күні бірдей: {day}.</translation>
    </message>
    <message>
        <source>The second entry of the vote on paper differs from the first. Look at the paper again.</source>
        <translation>Қағаздағы дауыстың екінші рет енгізілуі біріншісінен өзгеше. Қағазды қайта қараңыз.</translation>
    </message>
    <message>
        <source>The secretary does not enter votes: members vote themselves.</source>
        <translation>Хатшы дауыстарды енгізбейді: мүшелер өздері дауыс береді.</translation>
    </message>
    <message>
        <source>Votes on paper that were entered only once: {n}. Enter them a second time.</source>
        <translation>Бір рет қана енгізілген қағаздағы дауыстар: {n}. Оларды екінші рет енгізіңіз.</translation>
    </message>
    <message>
        <source>Give the place of the session.</source>
        <translation>Отырыс өтетін орынды көрсетіңіз.</translation>
    </message>
    <message>
        <source>Item {position} is concluded, so its attendance stands.</source>
        <translation>{position}-мәселе бойынша қорытынды жасалған, қатысу туралы дерек өзгермейді.</translation>
    </message>
    <message>
        <source>Protocol {number} is final.</source>
        <translation>{number} хаттамасы түпкілікті.</translation>
    </message>
    <message>
        <source>The protocol is not final yet.</source>
        <translation>Хаттама әлі түпкілікті емес.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Сұрақты жазыңыз.</translation>
    </message>
    <message>
        <source>There is no quorum: of {entitled} who may vote {present} are present, needed {needed}; recused {recused}.</source>
        <translation>Кворум жоқ: дауыс беруге құқылы {entitled} мүшеден қатысып отырғаны — {present}, қажеті — {needed}; қарсылық білдіргені — {recused}.</translation>
    </message>
    <message>
        <source>There is no quorum: present {present}, needed {needed}.</source>
        <translation>Кворум жоқ: қатысып отырғаны — {present}, қажеті — {needed}.</translation>
    </message>
    <message>
        <source>This member is recused from the dossier and cannot present it.</source>
        <translation>Бұл мүше осы іс бойынша қарсылық білдірген, сондықтан баяндамашы бола алмайды.</translation>
    </message>
    <message>
        <source>You have already declared recusal from this dossier.</source>
        <translation>Сіз бұл іс бойынша қарсылық білдіріп қойғансыз.</translation>
    </message>
    <message>
        <source>Who is recused does not vote on this dossier.</source>
        <translation>Қарсылық білдірген мүше бұл іс бойынша дауыс бермейді.</translation>
    </message>
    <message>
        <source>Scoring of this dossier is closed.</source>
        <translation>Бұл істі бағалау жабылған.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Отырыс аяқталған.</translation>
    </message>
    <message>
        <source>The session has not ended yet.</source>
        <translation>Отырыс әлі аяқталған жоқ.</translation>
    </message>
    <message>
        <source>The session was not held.</source>
        <translation>Отырыс өткізілген жоқ.</translation>
    </message>
    <message>
        <source>The session is not running.</source>
        <translation>Отырыс жүріп жатқан жоқ.</translation>
    </message>
    <message>
        <source>The session is already open.</source>
        <translation>Отырыс ашылған.</translation>
    </message>
    <message>
        <source>This session is not known here.</source>
        <translation>Мұндай отырыс жоқ.</translation>
    </message>
    <message>
        <source>The sheet is not complete yet: see the marked criteria.</source>
        <translation>Бағалау толық емес: белгіленген критерийлерді қараңыз.</translation>
    </message>
    <message>
        <source>The sheet is not submitted yet.</source>
        <translation>Бағалау әлі тапсырылмаған.</translation>
    </message>
    <message>
        <source>The sheet is submitted. Reopen it to change it.</source>
        <translation>Бағалау тапсырылған. Өзгерту үшін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>A special opinion is not foreseen by this version of the procedure.</source>
        <translation>Рәсімнің бұл нұсқасында ерекше пікір көзделмеген.</translation>
    </message>
    <message>
        <source>{person} already sits in the place of another member.</source>
        <translation>{person} басқа мүшенің орнына қатысып отыр.</translation>
    </message>
    <message>
        <source>A substitute cannot be a member of the same composition.</source>
        <translation>Алмастырушы сол құрамның мүшесі бола алмайды.</translation>
    </message>
    <message>
        <source>Criterion {criterion} does not offer this value.</source>
        <translation>{criterion} критерийінде мұндай мән жоқ.</translation>
    </message>
    <message>
        <source>Declare first that you have no conflict of interest in this dossier.</source>
        <translation>Алдымен осы іс бойынша мүдделер қақтығысы жоқ екенін мәлімдеңіз.</translation>
    </message>
    <message>
        <source>The discussion of this dossier is open: no sheet is given or changed any more.</source>
        <translation>Осы іс бойынша талқылау ашылды: бағалау парағы енді берілмейді және өзгертілмейді.</translation>
    </message>
    <message>
        <source>The marked place is not on a page of this scan.</source>
        <translation>Белгіленген жер осы сканның бетінде жоқ.</translation>
    </message>
    <message>
        <source>The scan with the marked place is not in this dossier.</source>
        <translation>Белгіленген жері бар скан бұл істе жоқ.</translation>
    </message>
    <message>
        <source>The applicant stays unnamed until you have submitted your sheet.</source>
        <translation>Бағалауыңызды тапсырғанша өтініш берушінің аты көрсетілмейді.</translation>
    </message>
    <message>
        <source>This member has given every sheet; there is nothing to remind of.</source>
        <translation>Бұл мүше барлық бағалауын тапсырған, еске салатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Write the answer to the remark.</source>
        <translation>Ескертуге жауап жазыңыз.</translation>
    </message>
    <message>
        <source>The new edition says the same as the one that stands: there is no change.</source>
        <translation>Жаңа редакция қолданыстағысынан өзгеше емес: өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>No new edition has been begun.</source>
        <translation>Жаңа редакция басталған жоқ.</translation>
    </message>
    <message>
        <source>The protocol is signed by who presided and by the secretary.</source>
        <translation>Хаттамаға төрағалық етуші мен хатшы қол қояды.</translation>
    </message>
    <message>
        <source>Only wording is taken over; scores and votes come from the database.</source>
        <translation>Тек мәтін қабылданады; балдар мен дауыстар дерекқордан алынады.</translation>
    </message>
    <message>
        <source>The workbook has no changed wording to take over.</source>
        <translation>Файлда қабылдайтын өзгертілген мәтін жоқ.</translation>
    </message>
    <message>
        <source>A signature on paper is recorded by the secretary.</source>
        <translation>Қағаздағы қолтаңбаны хатшы белгілейді.</translation>
    </message>
    <message>
        <source>The protocol is still a draft: change it directly.</source>
        <translation>Хаттама әлі жоба: оны тікелей өзгертіңіз.</translation>
    </message>
    <message>
        <source>Write the remark.</source>
        <translation>Ескерту жазыңыз.</translation>
    </message>
    <message>
        <source>The remark is too long: at most {most} characters.</source>
        <translation>Ескерту тым ұзын: ең көбі {most} таңба.</translation>
    </message>
    <message>
        <source>This remark is not known here.</source>
        <translation>Мұндай ескерту жоқ.</translation>
    </message>
    <message>
        <source>Remarks of members without an answer: {n}. Answer them first.</source>
        <translation>Жауап берілмеген ескертулер: {n}. Алдымен соларға жауап беріңіз.</translation>
    </message>
    <message>
        <source>In the program everybody signs for themselves.</source>
        <translation>Бағдарламада әркім тек өзі үшін қол қояды.</translation>
    </message>
    <message>
        <source>This signature is there already.</source>
        <translation>Бұл қолтаңба қойылған.</translation>
    </message>
    <message>
        <source>The text is too long: at most {most} characters.</source>
        <translation>Мәтін тым ұзын: ең көбі {most} таңба.</translation>
    </message>
    <message>
        <source>The protocol has no such place for words.</source>
        <translation>Хаттамада мұндай мәтін орны жоқ.</translation>
    </message>
    <message>
        <source>This file is no workbook of a protocol, or its sources were taken out.</source>
        <translation>Бұл файл хаттаманың Excel файлы емес немесе оның дереккөздері алып тасталған.</translation>
    </message>
    <message>
        <source>This file is larger than any protocol: at most {most} MB are read.</source>
        <translation>Бұл файл кез келген хаттамадан үлкен: ең көбі {most} МБ оқылады.</translation>
    </message>
    <message>
        <source>This workbook is of the protocol of another session.</source>
        <translation>Бұл файл басқа отырыстың хаттамасынан.</translation>
    </message>
    <message>
        <source>This workbook is of edition {edition}; the protocol stands at edition {now}.</source>
        <translation>Бұл файл {edition}-редакциядан; хаттама {now}-редакцияда.</translation>
    </message>
    <message>
        <source>This workbook is written in another language: {language}.</source>
        <translation>Бұл файл басқа тілде жазылған: {language}.</translation>
    </message>
    <message>
        <source>The criteria set {code}, version {version}, is adopted or came with the program and may not be changed. Begin a new version of it.</source>
        <translation>{code} критерийлер жинағы, {version}-нұсқа, бекітілген немесе бағдарламамен бірге берілген, оны өзгертуге болмайды. Жаңа нұсқасын бастаңыз.</translation>
    </message>
    <message>
        <source>The criteria set has a mistake in line {line}, {field}: {problem}.</source>
        <translation>Критерийлер жинағында қате бар, {line}-жол, {field}: {problem}.</translation>
    </message>
    <message>
        <source>There is a criteria set {code}, version {version}, already. Give it another version.</source>
        <translation>{code} критерийлер жинағы, {version}-нұсқа, бұрыннан бар. Басқа нұсқа беріңіз.</translation>
    </message>
    <message>
        <source>Give the version a name.</source>
        <translation>Нұсқаға ат беріңіз.</translation>
    </message>
    <message>
        <source>The shared database has this under another person&apos;s name.</source>
        <translation>Ортақ дерекқорда бұл басқа адамның атынан жазылған.</translation>
    </message>
    <message>
        <source>The shared database does not take scans of this size.</source>
        <translation>Ортақ дерекқор мұндай көлемдегі сканерленген көшірмелерді қабылдамайды.</translation>
    </message>
    <message>
        <source>Choose for each field that both changed: yours or theirs.</source>
        <translation>Екі жақ та өзгерткен әрбір өріс үшін өз мәніңізді немесе басқаның мәнін таңдаңыз.</translation>
    </message>
    <message>
        <source>The shared database did not accept the values: {name}.</source>
        <translation>Ортақ дерекқор мәндерді қабылдамады: {name}.</translation>
    </message>
    <message>
        <source>What somebody did is never changed afterwards.</source>
        <translation>Жасалған әрекет кейін өзгертілмейді.</translation>
    </message>
    <message>
        <source>Waits for earlier work on the same dossier that was not accepted.</source>
        <translation>Осы іс бойынша қабылданбаған бұрынғы әрекетті күтуде.</translation>
    </message>
    <message>
        <source>Later unsent work stands on this: withdraw that first.</source>
        <translation>Кейінгі жіберілмеген әрекеттер осыған негізделген: алдымен соларды қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>{by} ended your lock: somebody else has the dossier in hand.</source>
        <translation>Бұғаттауыңызды {by} алып тастады: іспен басқа адам жұмыс істеуде.</translation>
    </message>
    <message>
        <source>{by} has this in hand to decide or to sign, until {until}.</source>
        <translation>Қазір мұнымен {by} жұмыс істеуде: {until} дейін шешім қабылдайды немесе қол қояды.</translation>
    </message>
    <message>
        <source>A lock is ended by the management or the unit head, that on a protocol also by the chair.</source>
        <translation>Бұғаттауды басшылық немесе бөлімше басшысы, ал хаттаманың бұғаттауын төраға да алып тастай алады.</translation>
    </message>
    <message>
        <source>The login {login} cannot be a login of the shared database.</source>
        <translation>{login} логині ортақ дерекқордың логині бола алмайды.</translation>
    </message>
    <message>
        <source>The shared database does not give you the right to do this.</source>
        <translation>Ортақ дерекқор сізге бұл әрекетке құқық бермейді.</translation>
    </message>
    <message>
        <source>Not everything has come from the shared database yet. Wait for the first synchronisation to end.</source>
        <translation>Ортақ дерекқордан деректер әлі толық келген жоқ. Алғашқы синхрондаудың аяқталуын күтіңіз.</translation>
    </message>
    <message>
        <source>The card as it stands now has not come yet: synchronise first.</source>
        <translation>Карточканың қазіргі нұсқасы әлі келген жоқ: алдымен синхрондаңыз.</translation>
    </message>
    <message>
        <source>This office works without a shared database.</source>
        <translation>Бағдарлама ортақ дерекқорсыз жұмыс істейді.</translation>
    </message>
    <message>
        <source>The shared database did not accept this.</source>
        <translation>Ортақ дерекқор мұны қабылдамады.</translation>
    </message>
    <message>
        <source>There is nothing to choose here: withdraw it and do it again.</source>
        <translation>Мұнда таңдайтын ештеңе жоқ: қайтарып алып, әрекетті қайта орындаңыз.</translation>
    </message>
    <message>
        <source>The number {number} was not given to you by the shared database.</source>
        <translation>{number} нөмірін сізге ортақ дерекқор берген жоқ.</translation>
    </message>
    <message>
        <source>The official number is given by the shared database, and it cannot be reached now. Nothing was changed.</source>
        <translation>Ресми нөмірді ортақ дерекқор береді, қазір онымен байланыс жоқ. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The shared database gives no numbers of the year {year}: put the clock of this computer right.</source>
        <translation>Ортақ дерекқор {year} жылдың нөмірлерін бермейді: осы компьютердің сағатын дұрыстаңыз.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles.</source>
        <translation>Ешкім өз рөлдерін өзі өзгертпейді.</translation>
    </message>
    <message>
        <source>This is too large to be sent at once: withdraw it and do it in parts.</source>
        <translation>Бұл бір жолы жіберу үшін тым үлкен: қайтарып алып, бөліп-бөліп орындаңыз.</translation>
    </message>
    <message>
        <source>The login {login} holds work that is not sent ({n}): let it be sent first, then change the login.</source>
        <translation>{login} логинінде жіберілмеген жұмыс бар ({n}): алдымен ол жіберілсін, содан кейін логинді өзгертіңіз.</translation>
    </message>
    <message>
        <source>The scan is damaged or no longer on this computer: withdraw this and add the scan again.</source>
        <translation>Скан бүлінген немесе бұл компьютерде жоқ: әрекетті қайтарып алып, сканды қайта қосыңыз.</translation>
    </message>
    <message>
        <source>The scan has not come to the shared database whole.</source>
        <translation>Құжат көшірмесі ортақ дерекқорға толық жетпеді.</translation>
    </message>
    <message>
        <source>The shared database cannot be reached now.</source>
        <translation>Қазір ортақ дерекқормен байланыс жоқ.</translation>
    </message>
    <message>
        <source>Submitted sheets that have not come to this computer yet: {n}. Synchronise, then go on.</source>
        <translation>Бұл компьютерге әлі келмеген тапсырылған парақтар: {n}. Синхрондап, содан кейін жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The shared database does not know this yet: {column}. Ask its administrator.</source>
        <translation>Ортақ дерекқор мұны әлі білмейді: {column}. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>This is no longer among the unsent work: it was sent or settled meanwhile.</source>
        <translation>Бұл енді жіберілмегендер арасында жоқ: осы аралықта жіберілді немесе реттелді.</translation>
    </message>
    <message>
        <source>This key is not yours, or is used no more.</source>
        <translation>Бұл кілт сіздікі емес немесе бұдан былай қолданылмайды.</translation>
    </message>
    <message>
        <source>This computer has no key yet. Sign in again, then try once more.</source>
        <translation>Бұл компьютердің кілті әлі жоқ. Қайта кіріп, тағы бір рет көріңіз.</translation>
    </message>
    <message>
        <source>No other computer of yours is known. Sign in there and synchronise both computers first.</source>
        <translation>Сіздің басқа компьютеріңіз белгісіз. Алдымен сол компьютерде жүйеге кіріп, екі компьютерді де синхрондаңыз.</translation>
    </message>
    <message>
        <source>The local copy on this computer is not yours.</source>
        <translation>Бұл компьютердегі жергілікті көшірме сіздікі емес.</translation>
    </message>
    <message>
        <source>Everything has been sent: nothing to hand over.</source>
        <translation>Бәрі жіберілген: файлмен беретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The package is not as its sender made it: it was damaged or changed. Nothing of it was taken over. Ask for a new one.</source>
        <translation>Пакет жіберуші жасаған күйінде емес: ол бүлінген немесе өзгертілген. Одан ештеңе алынған жоқ. Жаңа пакет сұраңыз.</translation>
    </message>
    <message>
        <source>A package can be opened for 1 to {most} days.</source>
        <translation>Пакетті 1-ден {most} күнге дейін ашуға болады.</translation>
    </message>
    <message>
        <source>The package could be opened until {until}. Ask for a new one.</source>
        <translation>Пакетті {until} дейін ашуға болатын еді. Жаңа пакет сұраңыз.</translation>
    </message>
    <message>
        <source>The package is sealed for another reader or another computer.</source>
        <translation>Пакет басқа алушыға немесе басқа компьютерге арналған.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program: bring yours up to date.</source>
        <translation>Пакет бағдарламаның жаңарақ нұсқасында жасалған: өз бағдарламаңызды жаңартыңыз.</translation>
    </message>
    <message>
        <source>The file holds something else: a dossier is opened as a package, unsent work is taken over in the sync centre.</source>
        <translation>Файлда басқа нәрсе бар: іс пакет ретінде ашылады, ал жіберілмеген жұмыс синхрондау орталығында қабылданады.</translation>
    </message>
    <message>
        <source>The package comes from a computer or a person no longer in use: {name}.</source>
        <translation>Пакет енді қолданылмайтын компьютерден немесе енді жұмыс істемейтін адамнан келген: {name}.</translation>
    </message>
    <message>
        <source>The sender of the package is not known here. Synchronise first.</source>
        <translation>Пакетті жіберуші мұнда белгісіз. Алдымен синхрондаңыз.</translation>
    </message>
    <message>
        <source>The file is no package of this program.</source>
        <translation>Бұл файл осы бағдарламаның пакеті емес.</translation>
    </message>
    <message>
        <source>Something of the dossier has not been sent yet: synchronise first.</source>
        <translation>Істің бір бөлігі әлі жіберілмеген: алдымен синхрондаңыз.</translation>
    </message>
    <message>
        <source>{name} no longer works with the program.</source>
        <translation>{name} бұдан былай бағдарламада жұмыс істемейді.</translation>
    </message>
    <message>
        <source>{name} may not read this dossier.</source>
        <translation>{name} бұл істі оқи алмайды.</translation>
    </message>
    <message>
        <source>{name} stepped back from this dossier.</source>
        <translation>{name} бұл іс бойынша қарсылық білдірген.</translation>
    </message>
    <message>
        <source>Choose to whom the package is sent.</source>
        <translation>Пакет кімге жіберілетінін таңдаңыз.</translation>
    </message>
    <message>
        <source>No computer of {name} has told its key yet: they must sign in and synchronise once.</source>
        <translation>Бұл адамның ({name}) бірде-бір компьютері әлі кілтін хабарламаған: ол бір рет кіріп, синхрондауы тиіс.</translation>
    </message>
    <message>
        <source>The work stands on data that are not here as they were there. Synchronise this computer, then take it over again.</source>
        <translation>Бұл жұмыс осы компьютерде жоқ немесе өзгеше деректерге негізделген. Компьютерді синхрондап, файлды қайта қабылдаңыз.</translation>
    </message>
    <message>
        <source>The file holds the work of another person: only they can take it over.</source>
        <translation>Файлда басқа адамның жұмысы бар: оны тек сол адам қабылдай алады.</translation>
    </message>
    <message>
        <source>The act cannot be of a day to come: {day}.</source>
        <translation>Актінің күні болашақта бола алмайды: {day}.</translation>
    </message>
    <message>
        <source>Give the number of the act of destruction.</source>
        <translation>Жою туралы актінің нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The dossier was destroyed by act No. {act} of {on}. What was written here is not taken.</source>
        <translation>Іс {on} № {act} акт бойынша жойылған. Мұнда жазылған қабылданбайды.</translation>
    </message>
    <message>
        <source>Dossier {number} may not be destroyed: {reason}.</source>
        <translation>{number} ісін жоюға болмайды: {reason}.</translation>
    </message>
    <message>
        <source>Nobody forbade to destroy this dossier.</source>
        <translation>Бұл істі жоюға ешкім тыйым салған жоқ.</translation>
    </message>
    <message>
        <source>Dossier {number} is not past its term: it is open, its certificate or one that stands on it is still in use, or its term is not over.</source>
        <translation>{number} ісінің сақтау мерзімі өткен жоқ: ол ашық, оның анықтамасы немесе соған негізделген анықтама әлі қолданыста, не мерзімі аяқталмаған.</translation>
    </message>
    <message>
        <source>Choose at least one dossier.</source>
        <translation>Кемінде бір істі таңдаңыз.</translation>
    </message>
    <message>
        <source>The order cannot be of a day to come: {day}.</source>
        <translation>Бұйрықтың күні болашақта бола алмайды: {day}.</translation>
    </message>
    <message>
        <source>The terms of keeping are a sample. Nothing is destroyed before the administrator adopts terms by an order.</source>
        <translation>Сақтау мерзімдері үлгі болып табылады. Әкімші мерзімдерді бұйрықпен бекіткенге дейін ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>There are no terms of keeping {code}, version {version}.</source>
        <translation>{code} сақтау мерзімдерінің {version} нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>One act takes at most {n} dossiers.</source>
        <translation>Бір актімен ең көбі {n} іс жойылады.</translation>
    </message>
    <message>
        <source>Work on dossier {number} waits on this computer to be sent, or was refused. Send it or take note of it first.</source>
        <translation>{number} ісі бойынша жұмыс осы компьютерде жіберілуді күтіп тұр немесе қабылданбады. Алдымен оны жіберіңіз немесе онымен танысыңыз.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Intake officer</source>
        <translation>Құжаттарды қабылдау қызметкері</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Commission member</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Commission secretary</source>
        <translation>Комиссия хатшысы</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Құрылымдық бөлімше басшысы</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Басшылық</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
</context>
</TS>
