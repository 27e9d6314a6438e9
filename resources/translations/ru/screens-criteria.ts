<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdoptionForm</name>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните поле.</translation>
    </message>
    <message>
        <source>Adopt “{set}”</source>
        <translation>Утвердить: «{set}»</translation>
    </message>
    <message>
        <source>Dossiers that reach the Commission from that day on are measured by this set. Those already before it keep theirs.</source>
        <translation>По этому набору оцениваются дела, поступившие в Комиссию с этого дня. Дела, уже находящиеся в Комиссии, оцениваются по прежнему набору.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Вступает в силу</translation>
    </message>
    <message>
        <source>Adopt the set</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CriteriaScreen</name>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>What the Commission measures dossiers by (para 7.3). The set in force when a dossier reaches the Commission stays with it.</source>
        <translation>По этим критериям Комиссия оценивает дела (п. 7.3). За делом остаётся набор, действовавший в день его поступления в Комиссию.</translation>
    </message>
    <message>
        <source>Criteria sets</source>
        <translation>Наборы критериев</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <source>Adopt this set by an order</source>
        <translation>Утвердить этот набор приказом</translation>
    </message>
    <message>
        <source>Adopt the set</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Закрыть форму</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n критерий</numerusform>
            <numerusform>%n критерия</numerusform>
            <numerusform>%n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted by order No. {number} of {date}; in force from {from}.</source>
        <translation>Утверждён приказом № {number} от {date}; действует с {from}.</translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>at most {points} points</source>
        <translation>не более {points} баллов</translation>
    </message>
    <message>
        <source>at least {points} points</source>
        <translation>не менее {points} баллов</translation>
    </message>
    <message>
        <source>and one of:</source>
        <translation>и одно из:</translation>
    </message>
    <message>
        <source>sample, not adopted</source>
        <translation>образец, не утверждён</translation>
    </message>
    <message>
        <source>The maxima add up to {maximum}, not to {full_marks}.</source>
        <translation>Максимумы в сумме дают {maximum}, а не {full_marks}.</translation>
    </message>
    <message>
        <source>The pass mark {pass_mark} cannot be reached: the most is {maximum}.</source>
        <translation>Порог {pass_mark} недостижим: максимум {maximum}.</translation>
    </message>
    <message>
        <source>“{criterion}”: its minimum {minimum} cannot be reached.</source>
        <translation>«{criterion}»: минимум {minimum} недостижим.</translation>
    </message>
    <message>
        <source>“{group}”: its minimum {minimum} cannot be reached.</source>
        <translation>«{group}»: минимум {minimum} недостижим.</translation>
    </message>
    <message>
        <source>“{criterion}”: numbers from {from} to under {to} have no points.</source>
        <translation>«{criterion}»: числам от {from} и менее {to} баллы не заданы.</translation>
    </message>
    <message>
        <source>“{criterion}”: ranges of numbers overlap.</source>
        <translation>«{criterion}»: диапазоны чисел пересекаются.</translation>
    </message>
    <message>
        <source>{place}: the text in “{language}” is missing.</source>
        <translation>{place}: нет текста на языке «{language}».</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>действовал ранее</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>не утверждён</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Проходной порог</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Полный балл</translation>
    </message>
    <message>
        <source>Commission&apos;s figure</source>
        <translation>Показатель Комиссии</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Отсекающее условие</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>Code and version</source>
        <translation>Код и версия</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>No. {number} of {date}, in force from {from}</source>
        <translation>№ {number} от {date}, действует с {from}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>{mark}; by profession group {others}</source>
        <translation>{mark}; по группам профессий {others}</translation>
    </message>
    <message>
        <source>median of the members&apos; totals</source>
        <translation>медиана итогов членов</translation>
    </message>
    <message>
        <source>mean of the members&apos; totals</source>
        <translation>среднее итогов членов</translation>
    </message>
    <message>
        <source>a spread of {points} is pointed out</source>
        <translation>разброс от {points} баллов отмечается</translation>
    </message>
    <message>
        <source>counts when one member sees it</source>
        <translation>учитывается, если отметил хотя бы один член</translation>
    </message>
    <message>
        <source>counts when more than half of the members see it</source>
        <translation>учитывается, если отметило более половины членов</translation>
    </message>
    <message>
        <source>maximum and pass mark shrink in proportion</source>
        <translation>максимум и порог уменьшаются пропорционально</translation>
    </message>
    <message>
        <source>the maximum shrinks, the pass mark stays</source>
        <translation>максимум уменьшается, порог остаётся</translation>
    </message>
    <message>
        <source>may be marked not applicable</source>
        <translation>можно отметить «не применимо»</translation>
    </message>
    <message>
        <source>need not be answered</source>
        <translation>не обязателен</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>вес {weight}</translation>
    </message>
    <message>
        <source>para {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>knock-out, with comment</source>
        <translation>отсекает, с пояснением</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>с пояснением</translation>
    </message>
</context>
</TS>
