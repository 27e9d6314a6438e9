<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Undo the last mark or comment</source>
        <translation>Соңғы балды немесе түсініктемені қайтару</translation>
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
    <message>
        <source>Next page of the scan</source>
        <translation>Сканның келесі беті</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Larger scan</source>
        <translation>Сканды үлкейту</translation>
    </message>
    <message>
        <source>Smaller scan</source>
        <translation>Сканды кішірейту</translation>
    </message>
    <message>
        <source>Scan as wide as its window</source>
        <translation>Сканды терезе еніне келтіру</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Бетті бұру</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Алдыңғы құжат</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Келесі құжат</translation>
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
        <source>The last change is taken back.</source>
        <translation>Соңғы өзгеріс қайтарылды.</translation>
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
        <source>This sheet was also changed in another window</source>
        <translation>Бұл парақ басқа терезеде де өзгертілді</translation>
    </message>
    <message>
        <source>It has been read again: {criteria}. Your own words are kept.</source>
        <translation>Қайта оқылды: {criteria}. Сіздің мәтініңіз сақталды.</translation>
    </message>
    <message>
        <source>You are recused; the dossier is closed to you.</source>
        <translation>Қарсылығыңыз тіркелді; іс сіз үшін жабылды.</translation>
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
        <source>A dot is one member&apos;s mark, without a name; the bar is the median.</source>
        <translation>Нүкте — бір мүшенің балы, аты-жөнінсіз; сызық — медиана.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
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
    <name>SheetPanel</name>
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
        <source>Qualification criteria</source>
        <translation>Біліктілік критерийлері</translation>
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
        <source>Next dossier</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>Үстеліме</translation>
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
</TS>
