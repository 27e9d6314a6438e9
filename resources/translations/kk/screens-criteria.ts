<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AdoptionForm</name>
    <message>
        <source>Fill this in.</source>
        <translation>Толтырыңыз.</translation>
    </message>
    <message>
        <source>Adopt “{set}”</source>
        <translation>Бекіту: «{set}»</translation>
    </message>
    <message>
        <source>Dossiers that reach the Commission from that day on are measured by this set. Those already before it keep theirs.</source>
        <translation>Сол күннен бастап Комиссияға түскен істер осы критерийлермен бағаланады. Комиссияда жатқан істер бұрынғы критерийлермен бағаланады.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрық күні</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күшіне енетін күні</translation>
    </message>
    <message>
        <source>Adopt the set</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>CriteriaForms</name>
    <message>
        <source>The set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Өту шегі</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Толық балл</translation>
    </message>
    <message>
        <source>what the maxima should add up to</source>
        <translation>ең жоғары балдардың қосындысы осындай болуға тиіс</translation>
    </message>
    <message>
        <source>First reading without name, citizenship, photo</source>
        <translation>Алғашқы оқу аты-жөнінсіз, азаматтығынсыз, фотосыз</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Қағидалар</translation>
    </message>
    <message>
        <source>What is not applicable</source>
        <translation>Қолданылмайтын критерий</translation>
    </message>
    <message>
        <source>lowers the pass mark too</source>
        <translation>өту шегін да төмендетеді</translation>
    </message>
    <message>
        <source>lowers the maximum only</source>
        <translation>тек ең жоғары балды төмендетеді</translation>
    </message>
    <message>
        <source>The Commission&apos;s figure</source>
        <translation>Комиссияның көрсеткіші</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>A knock-out counts when it is seen by</source>
        <translation>Шешуші талап есепке алынады, егер оны белгілесе</translation>
    </message>
    <message>
        <source>most members</source>
        <translation>мүшелердің көпшілігі</translation>
    </message>
    <message>
        <source>one member</source>
        <translation>бір мүше</translation>
    </message>
    <message>
        <source>Totals diverge from</source>
        <translation>Жиынтық балдардың алшақтығы</translation>
    </message>
    <message>
        <source>points apart</source>
        <translation>балл айырмадан бастап</translation>
    </message>
    <message>
        <source>Marks diverge from</source>
        <translation>Критерий балдарының алшақтығы</translation>
    </message>
    <message>
        <source>share of the maximum, such as 0,5</source>
        <translation>ең жоғары балдың үлесі, мысалы 0,5</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Жарияланған жері</translation>
    </message>
    <message>
        <source>Groups of criteria</source>
        <translation>Критерийлер топтары</translation>
    </message>
    <message>
        <source>A group never counts for more than its cap.</source>
        <translation>Топ өз шегінен артық балл бермейді.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Ең азы</translation>
    </message>
    <message>
        <source>in no other group</source>
        <translation>басқа топта емес</translation>
    </message>
    <message>
        <source>Stands within</source>
        <translation>Қай топтың ішінде</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Топ</translation>
    </message>
    <message>
        <source>Groups of professions</source>
        <translation>Кәсіптер топтары</translation>
    </message>
    <message>
        <source>With a pass mark of their own; a criterion may be asked of some only.</source>
        <translation>Өз өту шегі бар; критерий тек кейбір топтардан сұралуы мүмкін.</translation>
    </message>
    <message>
        <source>Code in the list of professions</source>
        <translation>Кәсіптер тізіміндегі коды</translation>
    </message>
    <message>
        <source>+ Group of professions</source>
        <translation>+ Кәсіптер тобы</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Критерийді алып тастау</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>{number}-критерий</translation>
    </message>
    <message>
        <source>Explanation (may be empty)</source>
        <translation>Түсіндірме (бос болуы мүмкін)</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>топсыз</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>empty: 1</source>
        <translation>бос болса: 1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>for values below</source>
        <translation>осыдан төмен мәндерге</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>жауап міндетті</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>қолданылмауы мүмкін</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Тіркесімдер</translation>
    </message>
    <message>
        <source>Answers that earn points together. They are written in the text.</source>
        <translation>Бірге балл беретін жауаптар. Олар мәтінде жазылады.</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Мәтінді өңдеу</translation>
    </message>
    <message>
        <source>Asked only of these professions (none: of all)</source>
        <translation>Тек осы кәсіптерден сұралады (белгіленбесе — бәрінен)</translation>
    </message>
    <message>
        <source>by a choice of values</source>
        <translation>мәнді таңдау арқылы</translation>
    </message>
    <message>
        <source>by a number</source>
        <translation>санмен</translation>
    </message>
    <message>
        <source>It is answered</source>
        <translation>Жауап беріледі</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ Мән</translation>
    </message>
    <message>
        <source>+ Range</source>
        <translation>+ Аралық</translation>
    </message>
    <message>
        <source>Value {value}</source>
        <translation>{value} мәні</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Перне</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Нені білдіреді</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To under</source>
        <translation>Дейін (өзі кірмейді)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балдар</translation>
    </message>
    <message>
        <source>asks for a comment</source>
        <translation>түсініктеме талап етеді</translation>
    </message>
    <message>
        <source>knock-out: refuses by itself</source>
        <translation>шешуші талап: өзі бас тартуға жеткізеді</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>«{what}» алып тастау</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>CriteriaMistakes</name>
    <message>
        <source>mistake</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>тексеріңіз</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Нені түзету керек</translation>
    </message>
</context>
<context>
    <name>CriteriaPreview</name>
    <message>
        <source>The member&apos;s sheet</source>
        <translation>Мүшенің парағы</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Балдарды өшіру</translation>
    </message>
    <message>
        <source>Group of professions</source>
        <translation>Кәсіптер тобы</translation>
    </message>
    <message>
        <source>Pass mark {mark}</source>
        <translation>Өту шегі {mark}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) left</source>
        <translation>
            <numerusform>%n критерий қалды</numerusform>
            <numerusform>%n критерий қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>түсініктеме</translation>
    </message>
    <message>
        <source>evidence in a scan</source>
        <translation>сканерленген құжаттағы дәлел</translation>
    </message>
    <message>
        <source>asks for: {what}</source>
        <translation>қажет: {what}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>өтеді</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>өтпейді</translation>
    </message>
</context>
<context>
    <name>CriteriaProblems</name>
    <message>
        <source>this is missing</source>
        <translation>бұл жетіспейді</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>сан күтіледі</translation>
    </message>
    <message>
        <source>{1} numbers are expected, parted by “/”</source>
        <translation>«/» арқылы бөлінген {1} сан күтіледі</translation>
    </message>
    <message>
        <source>one number is expected: the set has no columns</source>
        <translation>бір сан күтіледі: жинақта бағандар жоқ</translation>
    </message>
    <message>
        <source>this must be more than {1}</source>
        <translation>бұл {1} санынан көп болуға тиіс</translation>
    </message>
    <message>
        <source>this must not be negative</source>
        <translation>теріс болмауға тиіс</translation>
    </message>
    <message>
        <source>one of these is expected: {1}</source>
        <translation>мыналардың бірі күтіледі: {1}</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>тырнақшадағы мәтін күтіледі</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true немесе false күтіледі</translation>
    </message>
    <message>
        <source>a date is expected</source>
        <translation>күн күтіледі</translation>
    </message>
    <message>
        <source>this is not built as the format asks for</source>
        <translation>форматтағыдай құрылмаған</translation>
    </message>
    <message>
        <source>{1} is there twice</source>
        <translation>{1} екі рет кездеседі</translation>
    </message>
    <message>
        <source>there is no group {1}</source>
        <translation>{1} тобы жоқ</translation>
    </message>
    <message>
        <source>there is no criterion {1}</source>
        <translation>{1} критерийі жоқ</translation>
    </message>
    <message>
        <source>{1} is not answered by a choice</source>
        <translation>{1} критерийіне таңдау арқылы жауап берілмейді</translation>
    </message>
    <message>
        <source>the criterion {1} does not offer {2}</source>
        <translation>{1} критерийінде {2} мәні жоқ</translation>
    </message>
    <message>
        <source>a group stands within itself</source>
        <translation>топ өзінің ішінде тұр</translation>
    </message>
    <message>
        <source>this scale does not belong to this kind of answer</source>
        <translation>бұл шкала жауаптың бұл түріне жатпайды</translation>
    </message>
    <message>
        <source>a set is either a sample or adopted by an order</source>
        <translation>жинақ не үлгі, не бұйрықпен бекітілген</translation>
    </message>
    <message>
        <source>give either values, or from and below</source>
        <translation>не мәндерді, не from және below көрсетіңіз</translation>
    </message>
    <message>
        <source>a combination needs a condition</source>
        <translation>тіркесімге шарт қажет</translation>
    </message>
    <message>
        <source>the format does not know this field</source>
        <translation>форматта мұндай өріс жоқ</translation>
    </message>
    <message>
        <source>this is not written as TOML asks for</source>
        <translation>TOML талабына сай жазылмаған</translation>
    </message>
</context>
<context>
    <name>CriteriaScreen</name>
    <message>
        <source>The draft is deleted.</source>
        <translation>Жоба жойылды.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерийлер</translation>
    </message>
    <message>
        <source>What the Commission measures dossiers by (para 7.3). The set in force when a dossier reaches the Commission stays with it.</source>
        <translation>Комиссия істерді осы критерийлер бойынша бағалайды (7.3-тармақ). Іс Комиссияға түскен күні қолданыста болған критерийлер сол істе сақталады.</translation>
    </message>
    <message>
        <source>Criteria sets</source>
        <translation>Критерийлер жинақтары</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Бекіту…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Жаңа нұсқа</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>Жобаны жою…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңа жинақ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Жобаны сақтау</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Критерий қосу</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Өңдеуішті жабу</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Жобаны өңдеу</translation>
    </message>
    <message>
        <source>Begin a new version of this set</source>
        <translation>Осы жинақтың жаңа нұсқасын бастау</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>Жинақ бастау</translation>
    </message>
    <message>
        <source>Import a set from a file</source>
        <translation>Жинақты файлдан импорттау</translation>
    </message>
    <message>
        <source>Export this set as a file</source>
        <translation>Осы жинақты файлға экспорттау</translation>
    </message>
    <message>
        <source>Adopt this set by an order</source>
        <translation>Бұл жинақты бұйрықпен бекіту</translation>
    </message>
    <message>
        <source>Adopt the set</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Форманы жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n критерий</numerusform>
            <numerusform>%n критерий</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>{version}-нұсқа</translation>
    </message>
    <message>
        <source>Adopted by order No. {number} of {date}; in force from {from}.</source>
        <translation>{date} № {number} бұйрықпен бекітілді; {from} бастап қолданыста.</translation>
    </message>
    <message>
        <source>This draft is not saved yet</source>
        <translation>Бұл жоба әлі сақталған жоқ</translation>
    </message>
    <message>
        <source>Mend its mistakes, or leave it: it is then as it was saved last.</source>
        <translation>Қателерін түзетіңіз немесе шығыңыз: онда ол соңғы сақталған күйінде қалады.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Сақтамай шығу</translation>
    </message>
    <message>
        <source>Delete the draft “{set}”?</source>
        <translation>«{set}» жобасын жою керек пе?</translation>
    </message>
    <message>
        <source>Nobody was scored by it. It cannot be brought back.</source>
        <translation>Ол бойынша ешкім бағаланған жоқ. Оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Жобаны жою</translation>
    </message>
    <message>
        <source>Criteria sets (*.toml)</source>
        <translation>Критерийлер жинақтары (*.toml)</translation>
    </message>
    <message>
        <source>Import a set</source>
        <translation>Жинақты импорттау</translation>
    </message>
    <message>
        <source>It cannot be read as text.</source>
        <translation>Оны мәтін ретінде оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Line {line}, {field}: {problem}. Nothing was changed.</source>
        <translation>{line}-жол, {field}: {problem}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} импортталмады</translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Text of the file</source>
        <translation>Файл мәтіні</translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>at most {points} points</source>
        <translation>ең көбі {points} балл</translation>
    </message>
    <message>
        <source>at least {points} points</source>
        <translation>кемінде {points} балл</translation>
    </message>
    <message>
        <source>and one of:</source>
        <translation>және мыналардың бірі:</translation>
    </message>
    <message>
        <source>sample, not adopted</source>
        <translation>үлгі, бекітілмеген</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>The maxima add up to {maximum}, not to {full_marks}.</source>
        <translation>Ең жоғары баллдар қосындысы {full_marks} емес, {maximum}.</translation>
    </message>
    <message>
        <source>The pass mark {pass_mark} cannot be reached: the most is {maximum}.</source>
        <translation>{pass_mark} шегіне жету мүмкін емес: ең көбі {maximum}.</translation>
    </message>
    <message>
        <source>“{criterion}”: its minimum {minimum} cannot be reached.</source>
        <translation>«{criterion}»: {minimum} ең төменгі балына жету мүмкін емес.</translation>
    </message>
    <message>
        <source>“{group}”: its minimum {minimum} cannot be reached.</source>
        <translation>«{group}»: {minimum} ең төменгі балына жету мүмкін емес.</translation>
    </message>
    <message>
        <source>“{criterion}”: no value lies below the one that asks for evidence.</source>
        <translation>«{criterion}»: дәлел талап ететін мәннен төмен мән жоқ.</translation>
    </message>
    <message>
        <source>“{criterion}”: numbers from {from} to under {to} have no points.</source>
        <translation>«{criterion}»: {from} бастап {to} дейінгі сандарға балл берілмеген.</translation>
    </message>
    <message>
        <source>“{criterion}”: ranges of numbers overlap.</source>
        <translation>«{criterion}»: сандар аралықтары қабаттасады.</translation>
    </message>
    <message>
        <source>{place}: the text in “{language}” is missing.</source>
        <translation>{place}: «{language}» тіліндегі мәтін жоқ.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>{day} бастап қолданыста</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>бұрын қолданыста болған</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>бекітілмеген</translation>
    </message>
    <message>
        <source>order No. {number}</source>
        <translation>№ {number} бұйрық</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Өту шегі</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Толық балл</translation>
    </message>
    <message>
        <source>Commission&apos;s figure</source>
        <translation>Комиссия көрсеткіші</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Шешуші талап</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>without name, citizenship and photo</source>
        <translation>аты-жөнінсіз, азаматтығынсыз, фотосыз</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Алғашқы оқу</translation>
    </message>
    <message>
        <source>Code and version</source>
        <translation>Коды мен нұсқасы</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Жарияланған дереккөз</translation>
    </message>
    <message>
        <source>No. {number} of {date}, in force from {from}</source>
        <translation>{date} № {number}, {from} бастап қолданыста</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>{mark}; by profession group {others}</source>
        <translation>{mark}; кәсіптер топтары бойынша {others}</translation>
    </message>
    <message>
        <source>median of the members&apos; totals</source>
        <translation>мүшелер баллдарының медианасы</translation>
    </message>
    <message>
        <source>mean of the members&apos; totals</source>
        <translation>мүшелер баллдарының орташа мәні</translation>
    </message>
    <message>
        <source>a spread of {points} is pointed out</source>
        <translation>{points} балл және одан көп алшақтық көрсетіледі</translation>
    </message>
    <message>
        <source>counts when one member sees it</source>
        <translation>бір мүше белгілесе, есепке алынады</translation>
    </message>
    <message>
        <source>counts when more than half of the members see it</source>
        <translation>мүшелердің жартысынан көбі белгілесе, есепке алынады</translation>
    </message>
    <message>
        <source>maximum and pass mark shrink in proportion</source>
        <translation>ең жоғары балл мен өту шегі бірдей кемиді</translation>
    </message>
    <message>
        <source>the maximum shrinks, the pass mark stays</source>
        <translation>ең жоғары балл кемиді, өту шегі өзгермейді</translation>
    </message>
    <message>
        <source>may be marked not applicable</source>
        <translation>«қолданылмайды» деп белгілеуге болады</translation>
    </message>
    <message>
        <source>need not be answered</source>
        <translation>міндетті емес</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>салмағы {weight}</translation>
    </message>
    <message>
        <source>evidence for values below {value}</source>
        <translation>{value} мәнінен төмен болса — дәлел</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <source>knock-out, with comment</source>
        <translation>шешуші талап, түсініктемемен</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>түсініктемемен</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>‹ All sets</source>
        <translation>‹ Барлық жинақ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>+ Criterion</source>
        <translation>+ Критерий</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>Жинақтың бөліктері</translation>
    </message>
    <message>
        <source>How the set is edited</source>
        <translation>Жинақты өңдеу тәсілі</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталды</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>әлі сақталмады</translation>
    </message>
    <message>
        <source>has mistakes, not saved</source>
        <translation>қателері бар, сақталмады</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сақталмады</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Тіркесімдер</translation>
    </message>
    <message>
        <source>line {line} · {field}</source>
        <translation>{line}-жол · {field}</translation>
    </message>
</context>
</TS>
