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
    <name>CriteriaScreen</name>
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
        <source>Adopted by order No. {number} of {date}; in force from {from}.</source>
        <translation>{date} № {number} бұйрықпен бекітілді; {from} бастап қолданыста.</translation>
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
</TS>
