<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Signoff</name>
    <message>
        <source>Decisions to sign as recommended</source>
        <translation>Решения, принимаемые по рекомендации</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) signed</source>
        <translation>
            <numerusform>Принято %n решение</numerusform>
            <numerusform>Принято %n решения</numerusform>
            <numerusform>Принято %n решений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Отказов программы нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) could not be decided: see why.</source>
        <translation>
            <numerusform>По %n делу решение не принято: смотрите причину.</numerusform>
            <numerusform>По %n делам решение не принято: смотрите причину.</numerusform>
            <numerusform>По %n делам решение не принято: смотрите причину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Sign as recommended</source>
        <translation>Решить по рекомендации</translation>
    </message>
    <message>
        <source>Look through the list; Space takes a dossier out of it.</source>
        <translation>Просмотрите список; клавиша «Пробел» исключает дело из него.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n decision(s) as recommended</source>
        <translation>
            <numerusform>Принять %n решение по рекомендации</numerusform>
            <numerusform>Принять %n решения по рекомендации</numerusform>
            <numerusform>Принять %n решений по рекомендации</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>late: needs a reason, decide it alone</source>
        <translation>просрочено: нужна причина, решите отдельно</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Commission recommends</source>
        <translation>Комиссия рекомендует</translation>
    </message>
    <message>
        <source>Open the protocol</source>
        <translation>Открыть протокол</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score, pass mark {points}</source>
        <translation>Балл, пороговый {points}</translation>
    </message>
    <message>
        <source>▲ the members differ</source>
        <translation>▲ оценки расходятся</translation>
    </message>
    <message>
        <source>Marks by criterion</source>
        <translation>Оценки по критериям</translation>
    </message>
    <message>
        <source>each dot a member · line the mean</source>
        <translation>точка – член Комиссии · черта – среднее</translation>
    </message>
    <message>
        <source>each dot a member · line the median</source>
        <translation>точка – член Комиссии · черта – медиана</translation>
    </message>
    <message>
        <source>The criteria are a sample: no order has adopted them yet.</source>
        <translation>Критерии – образец: приказом они ещё не утверждены.</translation>
    </message>
    <message>
        <source>Special opinion, {name}: {text}</source>
        <translation>Особое мнение, {name}: {text}</translation>
    </message>
    <message>
        <source>Grounds and special opinions</source>
        <translation>Основания и особые мнения</translation>
    </message>
    <message>
        <source>Protocol № {number} of {date}</source>
        <translation>Протокол № {number} от {date}</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Return to the step before, with a reason</source>
        <translation>Вернуть на предыдущую процедуру с указанием причины</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Return the dossier</source>
        <translation>Вернуть дело</translation>
    </message>
    <message>
        <source>Decide: issue</source>
        <translation>Решение: выдать</translation>
    </message>
    <message>
        <source>Decide: refuse</source>
        <translation>Решение: отказать</translation>
    </message>
    <message>
        <source>Sign the notice</source>
        <translation>Подписать уведомление</translation>
    </message>
    <message>
        <source>Sign the certificate</source>
        <translation>Подписать справку</translation>
    </message>
    <message>
        <source>Refuse, as recommended</source>
        <translation>Отказать, как рекомендовано</translation>
    </message>
    <message>
        <source>Issue, as recommended</source>
        <translation>Выдать, как рекомендовано</translation>
    </message>
    <message>
        <source>Issue, with a reason…</source>
        <translation>Выдать с обоснованием…</translation>
    </message>
    <message>
        <source>Issue and sign the certificate</source>
        <translation>Выдать и подписать справку</translation>
    </message>
    <message>
        <source>Refuse instead, with a reason…</source>
        <translation>Отказать с обоснованием…</translation>
    </message>
    <message>
        <source>Issue instead, with a reason…</source>
        <translation>Выдать с обоснованием…</translation>
    </message>
    <message>
        <source>Refuse, with grounds…</source>
        <translation>Отказать с основанием…</translation>
    </message>
    <message>
        <source>Name the executor who carries it out.</source>
        <translation>Назначьте ответственного исполнителя.</translation>
    </message>
    <message>
        <source>labour contract until {date}</source>
        <translation>трудовой договор до {date}</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Что запрошено</translation>
    </message>
    <message>
        <source>What changes on the certificate</source>
        <translation>Что меняется в справке</translation>
    </message>
    <message>
        <source>Responsible executor who carries it out</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>To issue is to sign: the certificate is signed with the decision.</source>
        <translation>Вместе с решением о выдаче подписывается и справка.</translation>
    </message>
    <message>
        <source>Certificate it stands on</source>
        <translation>Исходная справка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Term if issued today</source>
        <translation>Срок при выдаче сегодня</translation>
    </message>
    <message>
        <source>▲ cut to the longest term</source>
        <translation>▲ ограничен предельным сроком</translation>
    </message>
    <message numerus="yes">
        <source>The term is cut to %n year(s).</source>
        <translation>
            <numerusform>Срок ограничен %n годом.</numerusform>
            <numerusform>Срок ограничен %n годами.</numerusform>
            <numerusform>Срок ограничен %n годами.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labour contract runs longer, until {date}.</source>
        <translation>Трудовой договор действует дольше: до {date}.</translation>
    </message>
    <message>
        <source>Filed after the term for a certificate after employment.</source>
        <translation>Заявление на справку после трудоустройства подано позже срока.</translation>
    </message>
    <message>
        <source>To issue the certificate all the same, give the reason in writing.</source>
        <translation>Чтобы всё же выдать справку, изложите причину письменно.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ф. И. О.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Give the reason in writing.</source>
        <translation>Изложите причину письменно.</translation>
    </message>
    <message>
        <source>A refusal needs at least one ground.</source>
        <translation>Для отказа нужно хотя бы одно основание.</translation>
    </message>
    <message>
        <source>Issue, though the Commission recommends to refuse</source>
        <translation>Выдать, хотя Комиссия рекомендует отказать</translation>
    </message>
    <message>
        <source>Refuse, though the Commission recommends to issue</source>
        <translation>Отказать, хотя Комиссия рекомендует выдать</translation>
    </message>
    <message>
        <source>The Commission advises; a departure is kept in the register (reading A7).</source>
        <translation>Комиссия даёт рекомендацию; отступление от неё заносится в журнал (толкование A7).</translation>
    </message>
    <message>
        <source>Issue, though it was filed late</source>
        <translation>Выдать, хотя заявление подано позже срока</translation>
    </message>
    <message>
        <source>The reason is kept with the decision (reading A12).</source>
        <translation>Причина хранится вместе с решением (толкование A12).</translation>
    </message>
    <message>
        <source>Refuse, with grounds</source>
        <translation>Отказать с указанием оснований</translation>
    </message>
    <message>
        <source>The reasoned answer leaves within the same term.</source>
        <translation>Мотивированный ответ направляется в тот же срок.</translation>
    </message>
    <message>
        <source>Reason, in writing</source>
        <translation>Причина (письменно)</translation>
    </message>
    <message>
        <source>Reason (if there is more to say)</source>
        <translation>Причина (при необходимости)</translation>
    </message>
    <message>
        <source>Grounds of the refusal</source>
        <translation>Основания отказа</translation>
    </message>
    <message>
        <source>Return to the step before: {step}</source>
        <translation>Вернуть на предыдущий шаг: {step}</translation>
    </message>
    <message>
        <source>A return gives no new days: the term runs on.</source>
        <translation>Возврат не даёт новых дней: срок продолжает течь.</translation>
    </message>
    <message>
        <source>Reason from the list</source>
        <translation>Причина из списка</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>На решение</translation>
    </message>
    <message>
        <source>Sign all as recommended…</source>
        <translation>Все по рекомендации…</translation>
    </message>
    <message>
        <source>Dossiers to sign off</source>
        <translation>Дела на подпись</translation>
    </message>
    <message>
        <source>Decide or sign as shown</source>
        <translation>Решить или подписать, как показано</translation>
    </message>
    <message>
        <source>Open the dossier and its scans</source>
        <translation>Открыть дело и сканы</translation>
    </message>
    <message>
        <source>Back to what is recommended</source>
        <translation>Назад к рекомендации</translation>
    </message>
    <message>
        <source>Signing is for the management</source>
        <translation>Подписание – право руководства</translation>
    </message>
    <message>
        <source>Nothing waits for your signature</source>
        <translation>На подпись ничего нет</translation>
    </message>
    <message>
        <source>Decisions, notices and certificates come here by themselves.</source>
        <translation>Решения, уведомления и справки появятся здесь сами.</translation>
    </message>
    <message>
        <source>Decided: № {number}</source>
        <translation>Решение принято: № {number}</translation>
    </message>
    <message>
        <source>Returned to the step before: № {number}</source>
        <translation>Возвращено на предыдущий шаг: № {number}</translation>
    </message>
    <message>
        <source>Notice signed: № {number}</source>
        <translation>Уведомление подписано: № {number}</translation>
    </message>
    <message>
        <source>Certificate signed: № {number}</source>
        <translation>Справка подписана: № {number}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>единогласно</translation>
    </message>
    <message>
        <source>{issue} for, {refuse} against</source>
        <translation>{issue} за, {refuse} против</translation>
    </message>
    <message>
        <source>{count} abst.</source>
        <translation>{count} возд.</translation>
    </message>
    <message>
        <source>{issue} for · {refuse} against</source>
        <translation>{issue} за · {refuse} против</translation>
    </message>
    <message>
        <source>{count} abstained</source>
        <translation>{count} воздержались</translation>
    </message>
    <message>
        <source>{present} present, {recused} recused</source>
        <translation>присутствуют {present}, самоотвод {recused}</translation>
    </message>
    <message>
        <source>{points} median</source>
        <translation>медиана {points}</translation>
    </message>
    <message>
        <source>{points} mean</source>
        <translation>среднее {points}</translation>
    </message>
    <message>
        <source>spread {points}</source>
        <translation>разброс {points}</translation>
    </message>
    <message>
        <source>Notice to sign</source>
        <translation>Уведомление на подпись</translation>
    </message>
    <message>
        <source>Certificate to sign</source>
        <translation>Справка на подпись</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n уведомление</numerusform>
            <numerusform>%n уведомления</numerusform>
            <numerusform>%n уведомлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n справка</numerusform>
            <numerusform>%n справки</numerusform>
            <numerusform>%n справок</numerusform>
        </translation>
    </message>
</context>
</TS>
