<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>DeclarationPage</name>
    <message>
        <source>Hidden until you submit</source>
        <translation>Сіз тапсырғанша жасырын</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Кәсіп</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Signs of a conflict of interest</source>
        <translation>Мүдделер қақтығысының белгілері</translation>
    </message>
    <message>
        <source>You have not named your ties yet, so nothing can be pointed out.</source>
        <translation>Сіз байланыстарыңызды әлі көрсетпегенсіз, сондықтан ескерту берілмейді.</translation>
    </message>
    <message>
        <source>None of your ties was found in this dossier.</source>
        <translation>Бұл істе сіздің байланыстарыңыздың ешқайсысы табылған жоқ.</translation>
    </message>
    <message>
        <source>Applicant hidden</source>
        <translation>Өтініш беруші жасырылған</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>белгі бар</translation>
    </message>
    <message>
        <source>Step back: conflict of interest</source>
        <translation>Қарсылық білдіру: мүдделер қақтығысы</translation>
    </message>
    <message>
        <source>My ties</source>
        <translation>Менің байланыстарым</translation>
    </message>
    <message>
        <source>I declare: no conflict of interest</source>
        <translation>Мәлімдеймін: мүдделер қақтығысы жоқ</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>Қарсылық білдіру…</translation>
    </message>
    <message>
        <source>My ties…</source>
        <translation>Менің байланыстарым…</translation>
    </message>
    <message>
        <source>Before this dossier opens</source>
        <translation>Іс ашылмас бұрын</translation>
    </message>
    <message>
        <source>I am no relative of the applicant, do not work or study with them and have no interest in the outcome.</source>
        <translation>Мен өтініш берушінің туысы емеспін, онымен бірге жұмыс істемеймін және оқымаймын, істің нәтижесіне мүдделі емеспін.</translation>
    </message>
    <message>
        <source>By declaring you say that the hints are mistaken; this is put on record.</source>
        <translation>Мәлімдей отырып, сіз бұл белгілердің қате екенін растайсыз; бұл журналға жазылады.</translation>
    </message>
    <message>
        <source>The declaration is put on record with the date.</source>
        <translation>Мәлімдеме күнімен бірге журналға жазылады.</translation>
    </message>
    <message>
        <source>Other dossiers without a declaration</source>
        <translation>Мәлімдеме күтетін басқа істер</translation>
    </message>
    <message numerus="yes">
        <source>Declare for all %n without hints</source>
        <translation>
            <numerusform>Белгісі жоқ %n іс бойынша мәлімдеу</numerusform>
            <numerusform>Белгісі жоқ %n іс бойынша мәлімдеу</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>Басқа іс жоқ.</translation>
    </message>
    <message>
        <source>A dossier with a hint is declared by itself, after a look at it.</source>
        <translation>Белгісі бар іс қаралғаннан кейін жеке мәлімденеді.</translation>
    </message>
    <message>
        <source>One declaration may stand for all that have no hint.</source>
        <translation>Белгісі жоқ істердің бәріне бір мәлімдеме жеткілікті.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>not applicable</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Comment on “{criterion}”</source>
        <translation>«{criterion}» бойынша түсініктеме</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Mark evidence for “{criterion}” in the scan</source>
        <translation>«{criterion}» критерийі үшін сканнан дәлел белгілеу</translation>
    </message>
    <message>
        <source>Why this mark? Enter: done</source>
        <translation>Неге бұл балл? Enter — дайын</translation>
    </message>
    <message>
        <source>a comment is needed for this mark</source>
        <translation>бұл балл үшін түсініктеме қажет</translation>
    </message>
    <message>
        <source>sample, not adopted</source>
        <translation>үлгі, бекітілмеген</translation>
    </message>
    <message>
        <source>Employer: «{found}» is among yours (“{tie}”)</source>
        <translation>Жұмыс орны: «{found}» сіздің байланыстарыңызда бар («{tie}»)</translation>
    </message>
    <message>
        <source>Education: «{found}» is among yours (“{tie}”)</source>
        <translation>Білімі: «{found}» сіздің байланыстарыңызда бар («{tie}»)</translation>
    </message>
    <message>
        <source>Name: «{found}» is close to you (“{tie}”)</source>
        <translation>Аты-жөні: «{found}» сізге жақын адам болуы мүмкін («{tie}»)</translation>
    </message>
    <message>
        <source>Surname: «{found}» as that of “{tie}”</source>
        <translation>Тегі: «{found}» — «{tie}» тегімен бірдей</translation>
    </message>
    <message>
        <source>The hidden name is like “{tie}” of your ties</source>
        <translation>Жасырылған аты-жөні сіздің «{tie}» байланысыңызға ұқсас</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>шегі {mark}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n қалды</numerusform>
            <numerusform>%n қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) needed</source>
        <translation>
            <numerusform>%n түсініктеме керек</numerusform>
            <numerusform>%n түсініктеме керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence needed</source>
        <translation>
            <numerusform>%n дәлел керек</numerusform>
            <numerusform>%n дәлел керек</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>жетті</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>жетпеді</translation>
    </message>
    <message>
        <source>a required condition fails</source>
        <translation>міндетті шарт орындалмады</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>{page}-бет</translation>
    </message>
    <message>
        <source>evidence needed: this answer alone leads to a refusal</source>
        <translation>дәлел керек: осы жауаптың өзі бас тартуға әкеледі</translation>
    </message>
    <message>
        <source>evidence needed</source>
        <translation>дәлел керек</translation>
    </message>
    <message>
        <source>evidence needed: the mark is below {anchor}</source>
        <translation>дәлел керек: балл {anchor} деңгейінен төмен</translation>
    </message>
    <message>
        <source>Taken back: the mark.</source>
        <translation>Қайтарылды: балл.</translation>
    </message>
    <message>
        <source>Taken back: it is “not applicable” again.</source>
        <translation>Қайтарылды: қайтадан «қолданылмайды».</translation>
    </message>
    <message>
        <source>Taken back: the mark is {mark} again.</source>
        <translation>Қайтарылды: балл қайтадан {mark}.</translation>
    </message>
    <message>
        <source>Taken back: the evidence marked last.</source>
        <translation>Қайтарылды: соңғы белгіленген дәлел.</translation>
    </message>
    <message>
        <source>Taken back: the evidence is there again.</source>
        <translation>Қайтарылды: дәлел орнына келді.</translation>
    </message>
    <message>
        <source>Taken back: the last words of the comment.</source>
        <translation>Қайтарылды: түсініктеменің соңғы сөздері.</translation>
    </message>
    <message>
        <source>Evidence: {place}</source>
        <translation>Дәлел: {place}</translation>
    </message>
    <message>
        <source>Enter shows the place in the scan, Delete takes the evidence away</source>
        <translation>Enter сканнан орнын көрсетеді, Delete дәлелді алып тастайды</translation>
    </message>
</context>
<context>
    <name>EvaluationKeys</name>
    <message>
        <source>Mark {digit}, then the next criterion</source>
        <translation>{digit} баллын қою, келесі критерийге өту</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Баллды өшіру</translation>
    </message>
    <message>
        <source>Criterion above</source>
        <translation>Алдыңғы критерий</translation>
    </message>
    <message>
        <source>Criterion below</source>
        <translation>Келесі критерий</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Submit, or go to what is missing</source>
        <translation>Тапсыру немесе жетіспейтініне өту</translation>
    </message>
    <message>
        <source>Undo the last mark, comment or evidence</source>
        <translation>Соңғы баллды, түсініктемені немесе дәлелді қайтару</translation>
    </message>
    <message>
        <source>Mark evidence in the scan</source>
        <translation>Сканнан дәлел белгілеу</translation>
    </message>
    <message>
        <source>Show the evidence of the criterion</source>
        <translation>Критерийдің дәлелін көрсету</translation>
    </message>
    <message>
        <source>Take the evidence away</source>
        <translation>Дәлелді алып тастау</translation>
    </message>
    <message>
        <source>Private note, only for you</source>
        <translation>Жеке жазба, тек сіз үшін</translation>
    </message>
    <message>
        <source>Declare: no conflict of interest</source>
        <translation>Мәлімдеу: мүдделер қақтығысы жоқ</translation>
    </message>
    <message>
        <source>Declare for all dossiers without hints</source>
        <translation>Белгісі жоқ барлық іс бойынша мәлімдеу</translation>
    </message>
    <message>
        <source>Step back: conflict of interest</source>
        <translation>Қарсылық білдіру: мүдделер қақтығысы</translation>
    </message>
    <message>
        <source>My own ties</source>
        <translation>Өз байланыстарым</translation>
    </message>
    <message>
        <source>Next dossier without a sheet</source>
        <translation>Бағаланбаған келесі іс</translation>
    </message>
    <message>
        <source>Dossier before</source>
        <translation>Алдыңғы іс</translation>
    </message>
    <message>
        <source>Dossier after</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>Step aside: conflict or lack of competence</source>
        <translation>Бас тарту: мүдделер қақтығысы немесе құзыреттің жетіспеуі</translation>
    </message>
    <message>
        <source>Back to the criterion</source>
        <translation>Критерийге оралу</translation>
    </message>
</context>
<context>
    <name>EvaluationPapers</name>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Еңбек өтілі</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Рұқсат</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Сотталмағандық</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Сенімхат</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>This criterion has no mark {digit}.</source>
        <translation>Бұл критерийде {digit} балы жоқ.</translation>
    </message>
    <message>
        <source>Next dossier</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>Жұмыс үстеліме</translation>
    </message>
    <message>
        <source>This dossier cannot be opened</source>
        <translation>Бұл істі ашу мүмкін емес</translation>
    </message>
    <message>
        <source>A dossier comes here when its executor refers it to the Commission.</source>
        <translation>Жауапты орындаушы істі Комиссияға жолдағанда, ол осында келеді.</translation>
    </message>
    <message>
        <source>Nothing waits to be scored</source>
        <translation>Бағалауды күтіп тұрған іс жоқ</translation>
    </message>
    <message>
        <source>Another window changed: {criteria}</source>
        <translation>Басқа терезеде өзгертілді: {criteria}</translation>
    </message>
    <message>
        <source>It has been read again. Your own words are kept.</source>
        <translation>Қайта оқылды. Сіздің сөздеріңіз сақталды.</translation>
    </message>
    <message>
        <source>You are recused; the dossier is closed to you.</source>
        <translation>Қарсылығыңыз тіркелді; іс сіз үшін жабылды.</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>The place is kept as evidence.</source>
        <translation>Орын дәлел ретінде сақталды.</translation>
    </message>
    <message>
        <source>No page is shown that could be marked.</source>
        <translation>Белгілейтін бет көрсетілмеген.</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>The members differ more than is usual.</source>
        <translation>Мүшелердің бағалары әдеттегіден көбірек алшақ.</translation>
    </message>
    <message>
        <source>Totals are brought to the full scale: the members differ in what applies.</source>
        <translation>Қорытындылар толық шкалаға келтірілді: мүшелер қолданылмайтын критерийлерді әртүрлі белгілеген.</translation>
    </message>
    <message>
        <source>The others&apos; marks come to this computer when the discussion is opened: figures of some would be taken for the Commission&apos;s.</source>
        <translation>Басқалардың бағалары талқылау ашылғанда осы компьютерге келеді: кейбіреуінің көрсеткіштері Комиссиянікі деп қабылдануы мүмкін.</translation>
    </message>
    <message>
        <source>Your sheet is not counted: you abstained.</source>
        <translation>Парағыңыз есепке алынбайды: сіз қалыс қалдыңыз.</translation>
    </message>
    <message>
        <source>Your total is the Commission&apos;s.</source>
        <translation>Сіздің балыңыз Комиссияның балымен бірдей.</translation>
    </message>
    <message>
        <source>Your total {own} differs by {points} from the Commission&apos;s.</source>
        <translation>Сіздің {own} балыңыз Комиссияның балынан {points} балға өзгеше.</translation>
    </message>
    <message numerus="yes">
        <source>Abstained: %n member(s).</source>
        <translation>
            <numerusform>Қалыс қалған мүшелер: %n.</numerusform>
            <numerusform>Қалыс қалған мүшелер: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are shown once the chair has opened the discussion.</source>
        <translation>Төраға талқылауды ашқаннан кейін есімдер көрсетіледі.</translation>
    </message>
    <message>
        <source>The discussion is open:</source>
        <translation>Талқылау ашық:</translation>
    </message>
    <message>
        <source>yours is {points} above the median</source>
        <translation>сіздікі медианадан {points} балл жоғары</translation>
    </message>
    <message>
        <source>yours is {points} below the median</source>
        <translation>сіздікі медианадан {points} балл төмен</translation>
    </message>
    <message>
        <source>{met} of {members}</source>
        <translation>{met} / {members}</translation>
    </message>
    <message>
        <source>Commission&apos;s median</source>
        <translation>Комиссия медианасы</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>алшақтық</translation>
    </message>
    <message>
        <source>sheets counted</source>
        <translation>парақ есепке алынды</translation>
    </message>
    <message>
        <source>A dot is one member&apos;s mark, the full one is yours; the bar is the median.</source>
        <translation>Нүкте — бір мүшенің балы, қанық нүкте — сіздікі; сызықша — медиана.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Applicant hidden</source>
        <translation>Өтініш беруші жасырылған</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>until you submit</source>
        <translation>сіз тапсырғанша</translation>
    </message>
    <message>
        <source>Name, citizenship, photo and identity papers are withheld, so that the first reading is of the qualification alone.</source>
        <translation>Аты-жөні, азаматтығы, фотосуреті және жеке құжаттары жасырылған: алғашқы оқуда тек біліктілік бағаланады.</translation>
    </message>
    <message>
        <source>scored {done} of {total}</source>
        <translation>{done} / {total} іс</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Submitted {time}</source>
        <translation>Тапсырылды {time}</translation>
    </message>
    <message>
        <source>Saved on this computer {time}</source>
        <translation>Осы компьютерде сақталды {time}</translation>
    </message>
    <message>
        <source>Dossier before</source>
        <translation>Алдыңғы іс</translation>
    </message>
    <message>
        <source>Dossier after</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта сақтау</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>abstained: {reason}</source>
        <translation>қалыс қалды: {reason}</translation>
    </message>
    <message>
        <source>reopened because: {reason}</source>
        <translation>қайта ашылу себебі: {reason}</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>мөр {seal}</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>қалыс қалды</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>түсініктеме өзгертілді</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>дәлел өзгертілді</translation>
    </message>
    <message>
        <source>The seal is computed from the marks, comments and evidence of the sheet. It stands in the protocol, so that anybody can check that no mark was changed after the others were seen.</source>
        <translation>Мөр парақтың балдарынан, түсініктемелері мен дәлелдерінен есептеледі. Ол хаттамада тұрады: басқалардың балдары көрінгеннен кейін бірде-бір балл өзгермегенін кез келген адам тексере алады.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Жеке жазба</translation>
    </message>
    <message>
        <source>only for you; no paper shows it</source>
        <translation>тек сіз үшін; ешбір құжатта көрінбейді</translation>
    </message>
    <message>
        <source>Private note, only for you</source>
        <translation>Жеке жазба, тек сіз үшін</translation>
    </message>
    <message>
        <source>To be asked, to be checked… Esc: back</source>
        <translation>Нені сұрау, нені тексеру… Esc: қайту</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Next dossier</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>Жұмыс үстеліме</translation>
    </message>
    <message>
        <source>scoring is closed</source>
        <translation>бағалау аяқталды</translation>
    </message>
    <message>
        <source>abstained · seal {seal}</source>
        <translation>қалыс қалды · мөр {seal}</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>мөр {seal}</translation>
    </message>
    <message>
        <source>Submitted {moment}. Seal {seal}</source>
        <translation>Тапсырылды: {moment}. Цифрлық мөр: {seal}</translation>
    </message>
    <message>
        <source>Every dossier has your sheet</source>
        <translation>Барлық іс бағаланды</translation>
    </message>
    <message>
        <source>next dossier without a sheet</source>
        <translation>келесі бағаланбаған іс</translation>
    </message>
    <message>
        <source>type the number, then Enter</source>
        <translation>санды теріп, Enter басыңыз</translation>
    </message>
    <message>
        <source>give the mark and go on</source>
        <translation>балл қою</translation>
    </message>
    <message>
        <source>say why this mark</source>
        <translation>балды түсіндіру</translation>
    </message>
    <message>
        <source>mark the place in the scan</source>
        <translation>сканнан дәлел белгілеу</translation>
    </message>
    <message>
        <source>submit and seal the sheet</source>
        <translation>парақты тапсыру</translation>
    </message>
    <message>
        <source>go to what is missing</source>
        <translation>жетпейтініне өту</translation>
    </message>
    <message>
        <source>Step aside…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Жеке жазба</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Qualification criteria</source>
        <translation>Біліктілік критерийлері</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Менің парағым</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Барлық мүшелер</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose the kind of conflict.</source>
        <translation>Мүдделер қақтығысының түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Why the dossier is not scored</source>
        <translation>Іс неге бағаланбайды</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Мүдделер қақтығысы</translation>
    </message>
    <message>
        <source>Lack of competence</source>
        <translation>Құзырет жетіспеуі</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Қақтығыс түрі</translation>
    </message>
    <message>
        <source>Circumstances (if they need words)</source>
        <translation>Мән-жайы (қажет болса)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Параққа оралу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Step aside from this dossier</source>
        <translation>Бұл істі бағалаудан бас тарту</translation>
    </message>
    <message>
        <source>You declare a conflict of interest. The dossier, its marks and votes are closed to you from then on; your draft is not counted.</source>
        <translation>Сіз мүдделер қақтығысы туралы мәлімдейсіз. Бұдан әрі іс, оның баллдары мен дауыстары сіз үшін жабық болады; парағыңыздың жобасы есепке алынбайды.</translation>
    </message>
    <message>
        <source>Declare the conflict</source>
        <translation>Қарсылық білдіру</translation>
    </message>
    <message>
        <source>You abstain for lack of competence. It is shown as such in the protocol and left out of the mean; marks given so far are dropped.</source>
        <translation>Сіз құзыретіңіз жетіспегендіктен қалыс қаласыз. Хаттамада солай көрсетіледі және орташа мәнге кірмейді; қойылған баллдар алынып тасталады.</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Қалыс қалу</translation>
    </message>
    <message>
        <source>Reopen the sealed sheet</source>
        <translation>Тапсырылған парақты қайта ашу</translation>
    </message>
    <message>
        <source>The sealed version is kept. What you submit next replaces it in the figures, with your reason beside it.</source>
        <translation>Тапсырылған нұсқасы сақталады. Келесі тапсырғаныңыз есепте оның орнына жүреді, себебі қоса жазылады.</translation>
    </message>
    <message>
        <source>Reopen the sheet</source>
        <translation>Парақты қайта ашу</translation>
    </message>
</context>
<context>
    <name>TiesForm</name>
    <message>
        <source>Only you see this. It is compared with each applicant, one tie on a line.</source>
        <translation>Мұны тек сіз көресіз. Ол әр өтініш берушімен салыстырылады; бір жолға бір байланыс.</translation>
    </message>
    <message>
        <source>Employers, now and in the last years</source>
        <translation>Қазіргі және соңғы жылдардағы жұмыс орындары</translation>
    </message>
    <message>
        <source>Where you studied or taught</source>
        <translation>Оқыған немесе сабақ берген оқу орындары</translation>
    </message>
    <message>
        <source>Relatives and others close to you</source>
        <translation>Туыстар және басқа да жақын адамдар</translation>
    </message>
    <message>
        <source>Keep my ties</source>
        <translation>Байланыстарды сақтау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
</TS>
