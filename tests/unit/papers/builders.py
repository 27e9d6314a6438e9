"""A session of twelve dossiers and nine members with everything that can happen in one."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from statistics import median

from app.commission.protocol import (
    ProtocolContent,
    ProtocolCriterion,
    ProtocolEvidence,
    ProtocolGround,
    ProtocolItem,
    ProtocolMark,
    ProtocolMember,
    ProtocolMovement,
    ProtocolOpinion,
    ProtocolQuestion,
    ProtocolSigned,
    ProtocolSubstitute,
    ProtocolVote,
)
from app.kernel.text import Trilingual

PEOPLE = (
    ("Әбдірахманов Нұрсұлтан Сәкенұлы", "Ә.Н.", "Департамент директоры", "Директор департамента"),
    ("Бекболатқызы Өміргүл", "Б.Ө.", "Бас сарапшы", "Главный эксперт"),
    ("Ғабдуллин Сұңқар Һашимұлы", "Ғ.С.", "Денсаулық сақтау министрлігінің өкілі",
     "Представитель Министерства здравоохранения"),
    ("Дәулетқызы Қарлығаш Ілиясқызы", "Д.Қ.", "Кәсіподақ өкілі", "Представитель профсоюза"),
    ("Жүсіпов Төлеген Үсенұлы", "Ж.Т.", "Білім департаменті", "Департамент образования"),
    ("Мұқанова Іңкәр Ықыласқызы", "М.І.", "Заң қызметі", "Юридическая служба"),
    ("Нұрғалиева Үміт Ңұрланқызы", "Н.Ү.", "Көші-қон комитеті", "Комитет миграции"),
    ("Рақымжанов Һамит Ғалымжанұлы", "Р.Һ.", "Еңбек комитеті", "Комитет труда"),
    ("Шоқан-Әміреұлы Бауыржан Жақсылықұлы", "Ш.Б.",
     "Шетелдік жұмыс күшін тарту басқармасының бас маманы",
     "Главный специалист управления привлечения иностранной рабочей силы"),
)  # fmt: skip

APPLICANTS = (
    ("LI WEI", "Ли Вэй", "Қытай", "Китай", "дәрігер-хирург", "врач-хирург"),
    ("KOVALCHUK OLENA", "Олена Ковальчук", "Украина", "Украина", "бағдарламашы", "программист"),
    ("KUMAR RAJESH", "Раджеш Кумар", "Үндістан", "Индия", "инженер-химик", "инженер-химик"),
    ("YILMAZ AYŞE", "Айше Йылмаз", "Түркия", "Турция", "сәулетші", "архитектор"),
    ("VON DER HEIDE-MÜLLER JOHANNES MAXIMILIAN", "Йоханнес Максимилиан фон дер Хайде-Мюллер",
     "Германия", "Германия", "мұнай-газ ұңғымаларын бұрғылау жөніндегі инженер-технолог",
     "инженер-технолог по бурению нефтяных и газовых скважин"),
    ("KIM MIN-JUN", "Ким Мин Чжун", "Корея", "Корея", "логист", "логист"),
    ("ABDULLAYEV ANVAR", "Анвар Абдуллаев", "Өзбекстан", "Узбекистан", "аспаз", "повар"),
    ("ДОЕ", "Доу Джон", "азаматтығы жоқ", "без гражданства", "геолог", "геолог"),
    ("GARCÍA LÓPEZ MARÍA", "Мария Гарсия Лопес", "Испания", "Испания", "мұғалім", "учитель"),
    ("NGUYEN VAN AN", "Нгуен Ван Ан", "Вьетнам", "Вьетнам", "дәнекерлеуші", "сварщик"),
    ("OKAFOR CHIDI", "Чиди Окафор", "Нигерия", "Нигерия", "маркшейдер", "маркшейдер"),
    ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0", "Молдова", "Молдова", "аудитор", "аудитор"),
)  # fmt: skip

CRITERIA = (
    ("education", "Білім деңгейі", "Уровень образования", 20),
    ("specialty", "Мамандықтың сәйкестігі", "Соответствие специальности", 25),
    ("experience", "Мәлімделген кәсібі бойынша еңбек өтілі",
     "Стаж работы по заявленной профессии", 20),
    ("recognition", "Құжаттардың танылуы", "Признание документов", 10),
)  # fmt: skip


def words(kk: str, ru: str) -> Trilingual:
    return Trilingual(kk, ru, ru)


def members() -> tuple[ProtocolMember, ...]:
    return tuple(
        ProtocolMember(
            key=f"member-{number}",
            name=words(name, name),
            short=words(short, short),
            function="chair" if number == 1 else "deputy" if number == 2 else "member",
            position=words(kk, ru),
        )
        for number, (name, short, kk, ru) in enumerate(PEOPLE, 1)
    )


def _points(maximum: int, dossier: int, member: int, criterion: int) -> Decimal:
    lost = (dossier * (member + 2) + member * 5 + criterion * criterion) % 4
    return Decimal(maximum) - Decimal("2.5") * lost


def _criteria(position: int, scored: tuple[str, ...]) -> tuple[ProtocolCriterion, ...]:
    criteria = []
    for at, (code, kk, ru, maximum) in enumerate(CRITERIA):
        marks = tuple(
            ProtocolMark(key, None, not_applicable=True)
            if at == 3 and position == 5
            else ProtocolMark(key, _points(maximum, position, number, at))
            for number, key in enumerate(scored)
        )
        points = [mark.points for mark in marks if mark.points is not None]
        middle = median(points) if points else None
        criteria.append(ProtocolCriterion(code, words(kk, ru), Decimal(maximum), marks, middle))
    return tuple(criteria)


def _totals(
    criteria: tuple[ProtocolCriterion, ...], scored: tuple[str, ...], silent: str
) -> tuple[ProtocolMark, ...]:
    marks = [mark for criterion in criteria for mark in criterion.marks]
    sums = [
        sum((mark.points for mark in marks if mark.member == key and mark.points), Decimal())
        for key in scored
    ]
    return (*map(ProtocolMark, scored, sums), ProtocolMark(silent, None))


def _votes(position: int, present: tuple[str, ...]) -> tuple[ProtocolVote, ...]:
    refused = position in REFUSED
    return tuple(
        ProtocolVote(
            key,
            "abstain" if number == 5 else ("refuse" if refused == (number != 2) else "issue"),
            words("Сейітова Дана", "Сейитова Дана") if position == 2 and number == 1 else None,
            before=("abstain", "refuse") if position == 2 and number == 3 else (),
            on_paper=position == 2 and number == 1,
        )
        for number, key in enumerate(present)
    )


GROUNDS = (
    ProtocolGround(
        "education_below",
        words(
            "Білім деңгейі мәлімделген кәсіпке қойылатын талаптарға сәйкес келмейді.",
            "Уровень образования не соответствует требованиям к заявленной профессии.",
        ),
        "Қағидалардың 13-тармағы",
    ),
    ProtocolGround(
        "experience_unproved",
        words("Еңбек өтілі құжатпен расталмаған.", "Стаж не подтверждён документами."),
        "7.3",
    ),
)
OPINION = (
    "Еңбек өтілін растайтын анықтаманың аудармасы нотариалды куәландырылмаған (2-құжат, 3-бет)."
)
NOTE = "Дипломға қосымша ұсынылмаған; <b>аударма</b> & нотариус."
NOTES = (
    "Еңбек өтілі туралы анықтама ұсынылмаған.",
    "Справка о стаже работы не представлена.",
)
QUESTION = "Тағылымдамадан өткені туралы сертификат бар ма?"
HEARD = (
    "Өтініш берушінің құжаттары мен мүшелердің бағалары туралы ақпарат.",
    "Информация о документах заявителя и об оценках членов Комиссии.",
)
EVIDENCE = (
    ProtocolEvidence("education", words("Диплом", "Диплом"), 4, "education_below"),
    ProtocolEvidence("education", words("Диплом", "Диплом"), 2, "education_below"),
    ProtocolEvidence("experience", words("Еңбек өтілі туралы анықтама", "Справка о стаже"), 1),
)
REFUSED = (3, 7, 11)
UNDECIDED = 12


def _outcome(position: int) -> str:
    return "" if position in {10, UNDECIDED} else "refuse" if position in REFUSED else "issue"


def _item(position: int, everyone: tuple[str, ...]) -> ProtocolItem:
    latin, cyrillic, land_kk, land_ru, job_kk, job_ru = APPLICANTS[(position - 1) % 12]
    recused = (everyone[3],) if position % 4 == 0 else ()
    absent = (everyone[8],) if position % 3 else everyone[7:]  # one leaves for every third item
    present = tuple(key for key in everyone if key not in absent + recused)
    scored = tuple(key for key in everyone if key not in recused and key != everyone[8])
    criteria = _criteria(position, scored)
    totals = _totals(criteria, scored, everyone[8])
    sums = [mark.points for mark in totals if mark.points is not None]
    return ProtocolItem(
        position=position,
        dossier_number=f"2026-{170 + position:06d}",
        applicant_latin=latin,
        applicant_cyrillic=cyrillic,
        citizenship=words(land_kk, land_ru),
        profession=words(job_kk, job_ru),
        received=date(2026, 11, 11),
        due=date(2026, 11, 18) + timedelta(days=position // 4),
        criteria_set="para-13",
        criteria_version="1",
        criteria_sample=True,
        pass_mark=Decimal(50),
        criteria=criteria,
        totals=totals,
        aggregate=median(sums),
        aggregate_method="median",
        spread=max(sums) - min(sums),
        present=present,
        absent=absent,
        recused=recused,
        quorum_needed=6,
        quorum_met=position != UNDECIDED,
        votes=() if position == UNDECIDED else _votes(position, present),
        by_casting_vote=position == 6,
        outcome=_outcome(position),
        grounds=GROUNDS if position in REFUSED else (),
        note=NOTE if position in REFUSED else "",
        opinions=(ProtocolOpinion(everyone[3], OPINION),) if position == 1 else (),
        seals=tuple((key, sha256(f"{position}{key}".encode()).hexdigest()) for key in scored),
        criteria_title=words("13-тармақтың критерийлері", "Критерии пункта 13"),
        key=f"dossier-{position}",
        rapporteur=everyone[position % 8] if position % 2 else "",
        questions=(ProtocolQuestion(everyone[5], QUESTION),) if position == 1 else (),
        heard=words(*HEARD) if position == 1 else None,
        note_text=words(*NOTES) if position == 7 else None,
        evidence=EVIDENCE if position == 3 else (),
        abstained=(everyone[6],) if position == 9 else (),
        majority_needed=0 if position == UNDECIDED else 5,
        divergent=("experience",) if position == 2 else (),
        postponed=position == 10,
    )


def protocol(dossiers: int = 12, **changes: object) -> ProtocolContent:
    people = members()
    keys = tuple(member.key for member in people)
    content = ProtocolContent(
        number="14",
        draft=False,
        provisional=False,
        session_date=date(2026, 11, 18),
        started=datetime(2026, 11, 18, 5, 0, tzinfo=UTC),
        ended=datetime(2026, 11, 18, 7, 40, tzinfo=UTC),
        place=words("Астана қаласы", "город Астана"),
        composition_order="2026 жылғы 12 қаңтардағы № 7",
        chair=people[0],
        secretary=ProtocolMember(
            "secretary",
            words("Сейітова Дана Ерланқызы", "Сейитова Дана Ерлановна"),
            words("С.Д.", "С.Д."),
            "secretary",
            words("Бас сарапшы", "Главный эксперт"),
        ),
        members=people,
        present=keys[:8],
        quorum_needed=6,
        items=tuple(_item(position, keys) for position in range(1, dossiers + 1)),
        sample_notices=(
            words("критерийлер жинағы «para-13»", "набор критериев «para-13»"),
            words("кворум мен көпшілік ережелері", "правила кворума и большинства"),
        ),
        content_hash=sha256(b"protocol 14").hexdigest(),
        session_key="session-14",
        edition=2,
        reason="Іс № 2026-000173 бойынша негіздеме толықтырылды.",
        changes=(
            words("3-мәселе: негіздеме толықтырылды", "вопрос 3: дополнено обоснование"),
            words("№ 2026-000179: баяндамашы", "№ 2026-000179: докладчик"),
        ),
        preamble=words("Комиссия күн тәртібін бірауыздан бекітті.",
                       "Комиссия единогласно утвердила повестку дня."),
        closing=words("Отырыс жабық деп жарияланды.", "Заседание объявлено закрытым."),
        signatures=(
            ProtocolSigned("member-1", "chair", date(2026, 11, 20)),
            ProtocolSigned("secretary", "secretary", date(2026, 11, 19), on_paper=True),
        ),
        movements=(
            ProtocolMovement(keys[7], False, 3, datetime(2026, 11, 18, 5, 50, tzinfo=UTC)),
            ProtocolMovement(keys[7], True, 4, datetime(2026, 11, 18, 6, 5, tzinfo=UTC)),
        ),
        substitutes=(ProtocolSubstitute(keys[8], keys[7]),),
    )  # fmt: skip
    return replace(content, **changes)  # type: ignore[arg-type]
