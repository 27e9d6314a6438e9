<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Жасырын</translation>
    </message>
    <message>
        <source>You stepped back</source>
        <translation>Сіз қарсылық білдірдіңіз</translation>
    </message>
</context>
<context>
    <name>EditionsCard</name>
    <message>
        <source>Editions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>What the edition changed</source>
        <translation>Редакция нені өзгертті</translation>
    </message>
    <message>
        <source>Begin another edition</source>
        <translation>Жаңа редакция бастау</translation>
    </message>
    <message>
        <source>Give this edition up</source>
        <translation>Бұл редакциядан бас тарту</translation>
    </message>
    <message>
        <source>Why the protocol is to be corrected</source>
        <translation>Хаттама не себепті түзетіледі</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>{n}-редакция</translation>
    </message>
    <message>
        <source>being drawn up</source>
        <translation>дайындалуда</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>final</source>
        <translation>рәсімделді</translation>
    </message>
    <message>
        <source>No edition is final yet</source>
        <translation>Рәсімделген редакция әлі жоқ</translation>
    </message>
    <message>
        <source>The first one is made by finishing the protocol.</source>
        <translation>Алғашқысы хаттама рәсімделгенде жасалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>Өзгерістер: %n</numerusform>
            <numerusform>Өзгерістер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first edition: there is nothing before it to compare with.</source>
        <translation>Алғашқы редакция: салыстыратын бұрынғысы жоқ.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Recommend issue</source>
        <translation>Беруді ұсыну</translation>
    </message>
    <message>
        <source>Recommend refusal</source>
        <translation>Бас тартуды ұсыну</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Қорытындылау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
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
        <source>Abstain</source>
        <translation>Қалыс қалу</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Special opinion…</source>
        <translation>Ерекше пікір…</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>Қорытындыны қайтарып алу</translation>
    </message>
    <message>
        <source>Hear it after all</source>
        <translation>Қайта қарауға алу</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Талқылауды ашу</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Сұрақ қою…</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Нәтижені не өзгертер еді</translation>
    </message>
    <message>
        <source>Keep the opinion</source>
        <translation>Пікірді сақтау</translation>
    </message>
    <message>
        <source>Put the question</source>
        <translation>Сұрақты жіберу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Special opinion: {name}</source>
        <translation>Ерекше пікір: {name}</translation>
    </message>
    <message>
        <source>Question on the dossier</source>
        <translation>Іс бойынша сұрақ</translation>
    </message>
    <message>
        <source>Dossier being heard</source>
        <translation>Қаралып жатқан іс</translation>
    </message>
    <message>
        <source>The session is being read</source>
        <translation>Отырыс оқылып жатыр</translation>
    </message>
    <message>
        <source>This item is hidden</source>
        <translation>Бұл мәселе жасырын</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Күн тәртібі бос</translation>
    </message>
    <message>
        <source>You stepped back from this dossier, so it is not shown to you.</source>
        <translation>Сіз бұл іс бойынша қарсылық білдірдіңіз, сондықтан ол сізге көрсетілмейді.</translation>
    </message>
    <message>
        <source>Put dossiers on the agenda on the page of sessions.</source>
        <translation>Істерді күн тәртібіне «Отырыстар» бетінде енгізіңіз.</translation>
    </message>
    <message>
        <source>Others&apos; marks are shown once your own sheet is submitted.</source>
        <translation>Басқа мүшелердің балдары өз бағалау парағыңызды тапсырғаннан кейін көрсетіледі.</translation>
    </message>
    <message>
        <source>Marks are shown once the session is open.</source>
        <translation>Балдар отырыс ашылғаннан кейін көрсетіледі.</translation>
    </message>
    <message>
        <source>No member has submitted a sheet yet.</source>
        <translation>Бірде-бір мүше бағалау парағын әлі тапсырған жоқ.</translation>
    </message>
    <message>
        <source>Marks stand without names until the chair opens the discussion.</source>
        <translation>Төраға талқылауды ашқанша бағалар аты-жөнсіз көрсетіледі.</translation>
    </message>
    <message>
        <source>Carried by the casting vote of the chair, {name}.</source>
        <translation>Төраға {name} берген шешуші дауыспен қабылданды.</translation>
    </message>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Бас тарту негіздері</translation>
    </message>
    <message>
        <source>Grounds: tick at least one</source>
        <translation>Негіздеме: кемінде біреуін белгілеңіз</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Reasoned grounds in words</source>
        <translation>Дәлелді негіздеме</translation>
    </message>
    <message>
        <source>Special opinion ({name}): {text}</source>
        <translation>Ерекше пікір ({name}): {text}</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Choose the reason</source>
        <translation>Себебін таңдаңыз</translation>
    </message>
    <message>
        <source>The limit of dossier {number} has passed. Why is it late?</source>
        <translation>№ {number} іс бойынша мерзім өтіп кетті. Кешігу себебі қандай?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Отырысты аяқтау</translation>
    </message>
    <message>
        <source>Finish the protocol</source>
        <translation>Хаттаманы рәсімдеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Remarks ({n})</source>
        <translation>Ескертулер ({n})</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>The edited workbook</source>
        <translation>Түзетілген Excel</translation>
    </message>
    <message>
        <source>Parts of the protocol</source>
        <translation>Хаттаманың бөлімдері</translation>
    </message>
    <message>
        <source>Take over an edited workbook</source>
        <translation>Түзетілген Excel файлын салыстыру</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel файлы (*.xlsx)</translation>
    </message>
    <message>
        <source>Language of the protocol</source>
        <translation>Хаттама тілі</translation>
    </message>
</context>
<context>
    <name>ProtocolSide</name>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>, edition {n}</source>
        <translation>, {n}-редакция</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>final</source>
        <translation>рәсімделді</translation>
    </message>
    <message>
        <source>Seals of the sheets checked: {n} of {all} hold.</source>
        <translation>Парақ мөрлері тексерілді: {n} / {all} дұрыс.</translation>
    </message>
    <message>
        <source>Changed after it was sealed: sheet of {member}, dossier № {number}</source>
        <translation>Мөрленгеннен кейін өзгертілген: {member} бағалау парағы, № {number} іс</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) without an answer</source>
        <translation>
            <numerusform>Жауапсыз ескертулер: %n</numerusform>
            <numerusform>Жауапсыз ескертулер: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in one language</source>
        <translation>
            <numerusform>Екі тілде толық емес мәтін: %n</numerusform>
            <numerusform>Екі тілде толық емес мәтін: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers: {n}. Issue: {issue}, refuse: {refuse}, postponed: {postponed}.</source>
        <translation>Істер: {n}. Беру: {issue}, бас тарту: {refuse}, кейінге қалдырылды: {postponed}.</translation>
    </message>
    <message>
        <source>Finishing freezes the new edition; the one before it is kept.</source>
        <translation>Рәсімдегенде жаңа редакция бекітіледі; бұрынғысы сақталады.</translation>
    </message>
    <message>
        <source>The number is given once the session has ended.</source>
        <translation>Нөмір отырыс аяқталған соң беріледі.</translation>
    </message>
    <message>
        <source>Finishing gives the number and freezes the protocol.</source>
        <translation>Рәсімдегенде хаттамаға нөмір беріледі, одан кейін ол өзгермейді.</translation>
    </message>
    <message>
        <source>Extracts by dossier</source>
        <translation>Істер бойынша үзінділер</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Finish the protocol</source>
        <translation>Хаттаманы рәсімдеу</translation>
    </message>
    <message>
        <source>Save PDF and Excel</source>
        <translation>PDF және Excel сақтау</translation>
    </message>
    <message>
        <source>Word draft</source>
        <translation>Word жобасы</translation>
    </message>
    <message>
        <source>Compare an Excel…</source>
        <translation>Excel салыстыру…</translation>
    </message>
    <message>
        <source>An editable copy, marked as a draft</source>
        <translation>Түзетуге болатын, жоба деп белгіленген көшірме</translation>
    </message>
    <message>
        <source>Compares a workbook that was edited by hand with the protocol</source>
        <translation>Қолмен түзетілген Excel файлын хаттамамен салыстырады</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Үзіндіні сақтау</translation>
    </message>
    <message>
        <source>Save the extract as a workbook</source>
        <translation>Үзіндіні Excel файлы ретінде сақтау</translation>
    </message>
    <message>
        <source>Extracts by dossier: Enter saves one</source>
        <translation>Істер бойынша үзінділер: Enter біреуін сақтайды</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Remarks of members</source>
        <translation>Мүшелердің ескертулері</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Ескерту жоқ</translation>
    </message>
    <message>
        <source>Members who read the draft write their remarks here.</source>
        <translation>Жобаны оқыған мүшелер ескертулерін осында жазады.</translation>
    </message>
    <message>
        <source>If something in the draft is not right, write it below.</source>
        <translation>Жобада дұрыс емес нәрсе болса, төменге жазыңыз.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>The whole protocol</source>
        <translation>Хаттама тұтас</translation>
    </message>
    <message>
        <source>Send the remark</source>
        <translation>Ескерту жіберу</translation>
    </message>
    <message>
        <source>Taken into account</source>
        <translation>Ескерілді</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>whole protocol</source>
        <translation>хаттама тұтас</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>жауап күтуде</translation>
    </message>
    <message>
        <source>taken into account</source>
        <translation>ескерілді</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Жауап: {text}</translation>
    </message>
    <message>
        <source>A new remark</source>
        <translation>Жаңа ескерту</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Жауабыңыз</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Ескертуіңіз</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Median / pass mark</source>
        <translation>Медиана / шегі</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Бағалар</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Алшақтық</translation>
    </message>
    <message>
        <source>wide: {points}</source>
        <translation>көп: {points}</translation>
    </message>
    <message>
        <source>small: {points}</source>
        <translation>аз: {points}</translation>
    </message>
    <message>
        <source>Vote for issue</source>
        <translation>Беруге дауыс беру</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Бәрі қатысып отыр</translation>
    </message>
    <message>
        <source>Member came or left</source>
        <translation>Мүше келді немесе кетті</translation>
    </message>
    <message>
        <source>Call a substitute</source>
        <translation>Алмастырушыны шақыру</translation>
    </message>
    <message>
        <source>Vote for refusal</source>
        <translation>Бас тартуға дауыс беру</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Қалыс қалу</translation>
    </message>
    <message>
        <source>All present vote for issue</source>
        <translation>Қатысып отырғандар беруге дауыс берді</translation>
    </message>
    <message>
        <source>Votes on paper</source>
        <translation>Қағаздағы дауыстар</translation>
    </message>
    <message>
        <source>Take the second entry</source>
        <translation>Екінші енгізуді қабылдау</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Талқылауды ашу</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Сұрақ қою</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Нәтижені не өзгертер еді</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Next dossier</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>Do the next thing</source>
        <translation>Келесі әрекетті орындау</translation>
    </message>
    <message>
        <source>Postpone the dossier</source>
        <translation>Істі кейінге қалдыру</translation>
    </message>
    <message>
        <source>Special opinion</source>
        <translation>Ерекше пікір</translation>
    </message>
    <message>
        <source>Leave what is being written</source>
        <translation>Жазылып жатқанды қалдыру</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Залға</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Хаттама жобасы</translation>
    </message>
    <message>
        <source>Save PDF and Excel</source>
        <translation>PDF және Excel сақтау</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>бас тарту</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>қалыс</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>төраға орынбасары</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалды</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>кворум</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>Quorum: {present} present, at least {needed}</source>
        <translation>Кворум бар: {present} қатысып отыр, кемінде {needed}</translation>
    </message>
    <message>
        <source>No quorum: {present} present, at least {needed} needed</source>
        <translation>Кворум жоқ: {present} қатысып отыр, кемінде {needed} керек</translation>
    </message>
    <message>
        <source>Of {composition} members {recused} stepped back and {absent} are absent; {present} are present, {needed} are needed.</source>
        <translation>Комиссия құрамындағы {composition} мүшенің қарсылық білдіргені — {recused}, келмегені — {absent}; қатысып отырғаны — {present}, кемінде {needed} керек.</translation>
    </message>
    <message>
        <source>No vote is taken until members arrive (Space marks the one chosen); or postpone the dossier.</source>
        <translation>Мүшелер келгенше дауыс берілмейді (келгенін бос орын пернесі белгілейді); не істі кейінге қалдырыңыз.</translation>
    </message>
    <message>
        <source>{issue} for and {refuse} against: the casting vote of the chair, {chair}, decides.</source>
        <translation>Беруге — {issue}, бас тартуға — {refuse}: төрағаның ({chair}) дауысы шешуші болды.</translation>
    </message>
    <message>
        <source>{issue} for and {refuse} against: a tie. The vote of the chair, {chair}, decides.</source>
        <translation>Беруге — {issue}, бас тартуға — {refuse}: дауыс тең түсті. Төрағаның ({chair}) дауысы шешеді.</translation>
    </message>
    <message>
        <source>For {issue}, against {refuse}; {needed} votes carry. Not voted yet: {silent}.</source>
        <translation>Беруге — {issue}, бас тартуға — {refuse}; қабылдауға {needed} дауыс керек. Дауыс бермегені: {silent}.</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>басталуы {start}</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Баяндамашы: {name}</translation>
    </message>
    <message>
        <source>{name} asks: {text}</source>
        <translation>{name} сұрайды: {text}</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session of {day}</source>
        <translation>{day} отырысы</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Отырысты аяқтау</translation>
    </message>
    <message>
        <source>Draft protocol</source>
        <translation>Хаттама жобасы</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Залға</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Отырысқа оралу</translation>
    </message>
    <message>
        <source>The question is put</source>
        <translation>Сұрақ қойылды</translation>
    </message>
    <message>
        <source>Protocol № {number} is final</source>
        <translation>№ {number} хаттама рәсімделді</translation>
    </message>
</context>
<context>
    <name>SigningBox</name>
    <message>
        <source>Presided</source>
        <translation>Төрағалық етуші</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>on paper, {day}</source>
        <translation>қағазда, {day}</translation>
    </message>
    <message>
        <source>signed, {day}</source>
        <translation>қол қойылды, {day}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Қағазда қол қойылды</translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>Choose the substitute</source>
        <translation>Алмастырушыны таңдаңыз</translation>
    </message>
    <message>
        <source>In the place of {name}</source>
        <translation>{name} орнына</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Алмастырушы</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>TripCard</name>
    <message>
        <source>The edited workbook</source>
        <translation>Түзетілген Excel</translation>
    </message>
    <message>
        <source>Differences: Space takes one over or leaves it</source>
        <translation>Айырмашылықтар: бос орын пернесі қабылдайды немесе қалдырады</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Айырмашылық жоқ</translation>
    </message>
    <message>
        <source>The workbook says what the program says, cell by cell.</source>
        <translation>Файлдың әр ұяшығы бағдарламадағымен бірдей.</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Белгіленгенді қабылдау</translation>
    </message>
    <message>
        <source>Put the workbook away</source>
        <translation>Салыстыруды жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) will not be taken over</source>
        <translation>
            <numerusform>Қабылданбайтын айырмашылықтар: %n</numerusform>
            <numerusform>Қабылданбайтын айырмашылықтар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>will not be taken over: comes from the database</source>
        <translation>қабылданбайды: дерекқордан алынады</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>changed here meanwhile</source>
        <translation>осы арада мұнда өзгерген</translation>
    </message>
</context>
<context>
    <name>VotesCard</name>
    <message>
        <source>Votes</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Members: {issue} issue, {refuse} refuse, {abstain} abstain, {presence} presence</source>
        <translation>Мүшелер: {issue} – беру, {refuse} – бас тарту, {abstain} – қалыс қалу, {presence} – қатысуы</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Бәрі қатысып отыр</translation>
    </message>
    <message>
        <source>The member sits again</source>
        <translation>Мүшенің өзі отырады</translation>
    </message>
    <message>
        <source>Call a substitute…</source>
        <translation>Алмастырушыны шақыру…</translation>
    </message>
    <message>
        <source>Votes are given aloud</source>
        <translation>Дауыстар ауызша берілуде</translation>
    </message>
    <message>
        <source>Votes on paper</source>
        <translation>Қағаздағы дауыстар</translation>
    </message>
    <message>
        <source>Take the second entry</source>
        <translation>Екінші енгізуді қабылдау</translation>
    </message>
    <message>
        <source>First “{first}”, now “{second}”. Look at the paper of {name} again.</source>
        <translation>Алғашында «{first}», енді «{second}». {name} қағазына қайта қараңыз.</translation>
    </message>
    <message>
        <source>The two entries differ</source>
        <translation>Екі енгізу әртүрлі</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>қарсылық</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>залда</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>келген жоқ</translation>
    </message>
    <message>
        <source>in the place of {name}</source>
        <translation>{name} орнына</translation>
    </message>
    <message>
        <source>{name} was called</source>
        <translation>{name} шақырылды</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} балл</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message>
        <source>on paper, 1 of 2</source>
        <translation>қағазда, 2-ден 1</translation>
    </message>
    <message>
        <source>was: {votes}</source>
        <translation>бұрын: {votes}</translation>
    </message>
    <message>
        <source>{issue} · {refuse} · {abstain} abst.</source>
        <translation>{issue} · {refuse} · {abstain} қалыс</translation>
    </message>
    <message>
        <source>issue {issue}, refuse {refuse}, abstained {abstain}</source>
        <translation>беру — {issue}, бас тарту — {refuse}, қалыс — {abstain}</translation>
    </message>
    <message>
        <source>{name}: {reason}; neither votes nor counts towards the quorum.</source>
        <translation>{name}: {reason}; дауыс бермейді және кворумға кірмейді.</translation>
    </message>
    <message>
        <source>In the room, so the projector is veiled; Space lets them step out.</source>
        <translation>Залда отыр, сондықтан зал терезесі жабық; бос орын пернесі сыртқа шығарады.</translation>
    </message>
    <message>
        <source>From paper, each twice: {issue} issue · {refuse} refuse · {abstain} abstain</source>
        <translation>Қағаздан, әрқайсысы екі рет: {issue} беру · {refuse} бас тарту · {abstain} қалыс</translation>
    </message>
    <message>
        <source>{issue} issue · {refuse} refuse · {abstain} abstain · {presence} came or left</source>
        <translation>{issue} беру · {refuse} бас тарту · {abstain} қалыс · {presence}: келді не кетті</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>бос орын</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words of the secretary</source>
        <translation>Хатшының мәтіні</translation>
    </message>
    <message>
        <source>Places for words</source>
        <translation>Мәтін орындары</translation>
    </message>
    <message>
        <source>Kept as soon as you leave the field. Scores and votes come from the database.</source>
        <translation>Өрістен шыққанда сақталады. Балдар мен дауыстар дерекқордан алынады.</translation>
    </message>
    <message>
        <source>Words are written by the secretary while the protocol is a draft.</source>
        <translation>Мәтінді хаттама жоба болғанда хатшы жазады.</translation>
    </message>
    <message>
        <source>missing: {language}</source>
        <translation>жоқ: {language}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
</context>
</TS>
