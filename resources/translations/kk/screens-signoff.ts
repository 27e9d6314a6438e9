<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Signoff</name>
    <message>
        <source>Decisions to sign as recommended</source>
        <translation>Ұсыным бойынша қабылданатын шешімдер</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) signed</source>
        <translation>
            <numerusform>%n шешім қабылданды</numerusform>
            <numerusform>%n шешім қабылданды</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Бас тартылған әрекет жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) could not be decided: see why.</source>
        <translation>
            <numerusform>%n іс бойынша шешім қабылданбады: себебін қараңыз.</numerusform>
            <numerusform>%n іс бойынша шешім қабылданбады: себебін қараңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Тізімге оралу</translation>
    </message>
    <message>
        <source>Sign as recommended</source>
        <translation>Ұсыным бойынша шешім қабылдау</translation>
    </message>
    <message>
        <source>Look through the list; Space takes a dossier out of it.</source>
        <translation>Тізімді қарап шығыңыз; бос орын пернесі істі тізімнен алып тастайды.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n decision(s) as recommended</source>
        <translation>
            <numerusform>Ұсыным бойынша %n шешім қабылдау</numerusform>
            <numerusform>Ұсыным бойынша %n шешім қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>late: needs a reason, decide it alone</source>
        <translation>мерзімі өткен: себебі қажет, жеке шешіңіз</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Commission recommends</source>
        <translation>Комиссия ұсынады</translation>
    </message>
    <message>
        <source>Open the protocol</source>
        <translation>Хаттаманы ашу</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score, pass mark {points}</source>
        <translation>Балл, шекті балл {points}</translation>
    </message>
    <message>
        <source>▲ the members differ</source>
        <translation>▲ бағалар алшақ</translation>
    </message>
    <message>
        <source>Marks by criterion</source>
        <translation>Критерийлер бойынша бағалар</translation>
    </message>
    <message>
        <source>each dot a member · line the mean</source>
        <translation>нүкте – мүше · сызық – орташа мән</translation>
    </message>
    <message>
        <source>each dot a member · line the median</source>
        <translation>нүкте – мүше · сызық – медиана</translation>
    </message>
    <message>
        <source>The criteria are a sample: no order has adopted them yet.</source>
        <translation>Критерийлер – үлгі: олар әлі бұйрықпен бекітілмеген.</translation>
    </message>
    <message>
        <source>Special opinion, {name}: {text}</source>
        <translation>Ерекше пікір, {name}: {text}</translation>
    </message>
    <message>
        <source>Grounds and special opinions</source>
        <translation>Негіздер мен ерекше пікірлер</translation>
    </message>
    <message>
        <source>Protocol № {number} of {date}</source>
        <translation>{date} № {number} хаттама</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>Return to the step before, with a reason</source>
        <translation>Себебін көрсетіп, алдыңғы іс-қимылға қайтару</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Return the dossier</source>
        <translation>Істі қайтару</translation>
    </message>
    <message>
        <source>Decide: issue</source>
        <translation>Шешім: беру</translation>
    </message>
    <message>
        <source>Decide: refuse</source>
        <translation>Шешім: бас тарту</translation>
    </message>
    <message>
        <source>Sign the notice</source>
        <translation>Хабарламаға қол қою</translation>
    </message>
    <message>
        <source>Sign the certificate</source>
        <translation>Анықтамаға қол қою</translation>
    </message>
    <message>
        <source>Refuse, as recommended</source>
        <translation>Ұсынымға сай бас тарту</translation>
    </message>
    <message>
        <source>Issue, as recommended</source>
        <translation>Ұсынымға сай беру</translation>
    </message>
    <message>
        <source>Issue, with a reason…</source>
        <translation>Себебін көрсетіп беру…</translation>
    </message>
    <message>
        <source>Issue and sign the certificate</source>
        <translation>Анықтаманы беру және қол қою</translation>
    </message>
    <message>
        <source>Refuse instead, with a reason…</source>
        <translation>Негіздеп бас тарту…</translation>
    </message>
    <message>
        <source>Issue instead, with a reason…</source>
        <translation>Негіздеп беру…</translation>
    </message>
    <message>
        <source>Refuse, with grounds…</source>
        <translation>Негізімен бас тарту…</translation>
    </message>
    <message>
        <source>Name the executor who carries it out.</source>
        <translation>Жауапты орындаушыны тағайындаңыз.</translation>
    </message>
    <message>
        <source>labour contract until {date}</source>
        <translation>еңбек шарты {date} дейін</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>What changes on the certificate</source>
        <translation>Анықтамада не өзгереді</translation>
    </message>
    <message>
        <source>Responsible executor who carries it out</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>To issue is to sign: the certificate is signed with the decision.</source>
        <translation>Беру туралы шешіммен бірге анықтамаға қол қойылады.</translation>
    </message>
    <message>
        <source>Certificate it stands on</source>
        <translation>Негіз болған анықтама</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Term if issued today</source>
        <translation>Бүгін берілсе, мерзімі</translation>
    </message>
    <message>
        <source>▲ cut to the longest term</source>
        <translation>▲ ең ұзақ мерзіммен шектелді</translation>
    </message>
    <message numerus="yes">
        <source>The term is cut to %n year(s).</source>
        <translation>
            <numerusform>Мерзімі %n жылмен шектелді.</numerusform>
            <numerusform>Мерзімі %n жылмен шектелді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labour contract runs longer, until {date}.</source>
        <translation>Еңбек шарты ұзағырақ: {date} дейін.</translation>
    </message>
    <message>
        <source>Filed after the term for a certificate after employment.</source>
        <translation>Жұмысқа орналасқаннан кейінгі анықтамаға өтініш мерзімінен кеш берілген.</translation>
    </message>
    <message>
        <source>To issue the certificate all the same, give the reason in writing.</source>
        <translation>Анықтаманы сонда да беру үшін себебін жазбаша көрсетіңіз.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Give the reason in writing.</source>
        <translation>Себебін жазбаша көрсетіңіз.</translation>
    </message>
    <message>
        <source>A refusal needs at least one ground.</source>
        <translation>Бас тарту үшін кемінде бір негіз қажет.</translation>
    </message>
    <message>
        <source>Issue, though the Commission recommends to refuse</source>
        <translation>Беру, Комиссия бас тартуды ұсынғанымен</translation>
    </message>
    <message>
        <source>Refuse, though the Commission recommends to issue</source>
        <translation>Бас тарту, Комиссия беруді ұсынғанымен</translation>
    </message>
    <message>
        <source>The Commission advises; a departure is kept in the register (reading A7).</source>
        <translation>Комиссия ұсыным береді; одан ауытқу журналға жазылады (A7 түсіндірмесі).</translation>
    </message>
    <message>
        <source>Issue, though it was filed late</source>
        <translation>Беру, өтініш кеш берілгенімен</translation>
    </message>
    <message>
        <source>The reason is kept with the decision (reading A12).</source>
        <translation>Себебі шешіммен бірге сақталады (A12 түсіндірмесі).</translation>
    </message>
    <message>
        <source>Refuse, with grounds</source>
        <translation>Негізін көрсетіп бас тарту</translation>
    </message>
    <message>
        <source>The reasoned answer leaves within the same term.</source>
        <translation>Дәлелді жауап сол мерзімде жіберіледі.</translation>
    </message>
    <message>
        <source>Reason, in writing</source>
        <translation>Себебі (жазбаша)</translation>
    </message>
    <message>
        <source>Reason (if there is more to say)</source>
        <translation>Себебі (қажет болса)</translation>
    </message>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Бас тарту негіздері</translation>
    </message>
    <message>
        <source>Return to the step before: {step}</source>
        <translation>Алдыңғы іс-қимылға қайтару: {step}</translation>
    </message>
    <message>
        <source>A return gives no new days: the term runs on.</source>
        <translation>Қайтару жаңа күн қоспайды: мерзім жүре береді.</translation>
    </message>
    <message>
        <source>Reason from the list</source>
        <translation>Тізімдегі себеп</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>Шешімге ұсынылған</translation>
    </message>
    <message>
        <source>Sign all as recommended…</source>
        <translation>Барлығын ұсыным бойынша…</translation>
    </message>
    <message>
        <source>Dossiers to sign off</source>
        <translation>Қол қоюды күтетін істер</translation>
    </message>
    <message>
        <source>Decide or sign as shown</source>
        <translation>Көрсетілгендей шешу немесе қол қою</translation>
    </message>
    <message>
        <source>Open the dossier and its scans</source>
        <translation>Істі және сканерленген құжаттарды ашу</translation>
    </message>
    <message>
        <source>Back to what is recommended</source>
        <translation>Ұсынымға оралу</translation>
    </message>
    <message>
        <source>Signing is for the management</source>
        <translation>Қол қою – басшылықтың құқығы</translation>
    </message>
    <message>
        <source>Nothing waits for your signature</source>
        <translation>Қол қоюды күтетін құжат жоқ</translation>
    </message>
    <message>
        <source>Decisions, notices and certificates come here by themselves.</source>
        <translation>Шешімдер, хабарламалар және анықтамалар осында өздігінен түседі.</translation>
    </message>
    <message>
        <source>Decided: № {number}</source>
        <translation>Шешім қабылданды: № {number}</translation>
    </message>
    <message>
        <source>Returned to the step before: № {number}</source>
        <translation>Алдыңғы іс-қимылға қайтарылды: № {number}</translation>
    </message>
    <message>
        <source>Notice signed: № {number}</source>
        <translation>Хабарламаға қол қойылды: № {number}</translation>
    </message>
    <message>
        <source>Certificate signed: № {number}</source>
        <translation>Анықтамаға қол қойылды: № {number}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>бірауыздан</translation>
    </message>
    <message>
        <source>{issue} for, {refuse} against</source>
        <translation>{issue} жақтап, {refuse} қарсы</translation>
    </message>
    <message>
        <source>{count} abst.</source>
        <translation>{count} қалыс</translation>
    </message>
    <message>
        <source>{issue} for · {refuse} against</source>
        <translation>{issue} жақтап · {refuse} қарсы</translation>
    </message>
    <message>
        <source>{count} abstained</source>
        <translation>{count} қалыс қалды</translation>
    </message>
    <message>
        <source>{present} present, {recused} recused</source>
        <translation>қатысқаны {present}, қарсылық білдіргені {recused}</translation>
    </message>
    <message>
        <source>{points} median</source>
        <translation>медиана {points}</translation>
    </message>
    <message>
        <source>{points} mean</source>
        <translation>орташа {points}</translation>
    </message>
    <message>
        <source>spread {points}</source>
        <translation>алшақтық {points}</translation>
    </message>
    <message>
        <source>Notice to sign</source>
        <translation>Қол қойылатын хабарлама</translation>
    </message>
    <message>
        <source>Certificate to sign</source>
        <translation>Қол қойылатын анықтама</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n шешім</numerusform>
            <numerusform>%n шешім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n хабарлама</numerusform>
            <numerusform>%n хабарлама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n анықтама</numerusform>
            <numerusform>%n анықтама</numerusform>
        </translation>
    </message>
</context>
</TS>
