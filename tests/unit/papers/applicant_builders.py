"""What an applicant gets, and the registers, filled with long names and with traps."""

from dataclasses import replace
from datetime import date, timedelta

from app.decisions.content import (
    CertificatePaper,
    NoticePaper,
    PaperGround,
    ReceiptSlip,
    Register,
)
from app.kernel.text import Language
from tests.unit.papers.builders import APPLICANTS, words


def certificate(**changes: object) -> CertificatePaper:
    paper = CertificatePaper(
        kind="first",
        number="ҚР-2026/0031",
        dated=date(2026, 11, 24),
        holder_latin="VON DER HEIDE-MÜLLER JOHANNES MAXIMILIAN",
        holder_cyrillic="Йоханнес Максимилиан фон дер Хайде-Мюллер",
        birth_date=date(1984, 2, 29),
        citizenship=words("Германия Федеративтік Республикасы", "Федеративная Республика Германия"),
        passport="C01X00T47",
        iin="840229000017",
        profession=words(
            "мұнай-газ ұңғымаларын бұрғылау жөніндегі инженер-технолог",
            "инженер-технолог по бурению нефтяных и газовых скважин",
        ),
        valid_from=date(2026, 11, 24),
        valid_to=date(2027, 2, 24),
        basis=words(
            "Комиссияның 2026 жылғы 18 қарашадағы № 14 хаттамасы",
            "протокол Комиссии от 18 ноября 2026 года № 14",
        ),
        duplicate_of="",
        copy_number=0,
        replaces="",
        signer=words("Жақсылықов Ерлан Ғабитұлы", "Жаксылыков Ерлан Габитович"),
        signer_position=words("Еңбек вице-министрі", "Вице-министр труда"),
        record_hash="0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        draft=False,
        provisional=False,
    )
    return replace(paper, **changes)  # type: ignore[arg-type]


def notice(kind: str = "issue", language: Language = Language.KK, **changes: object) -> NoticePaper:
    refused = kind in {"refusal", "intake_refusal"}
    paper = NoticePaper(
        kind=kind,
        number="12-05/418",
        dated=date(2026, 11, 24),
        applicant_latin="LI WEI",
        applicant_cyrillic="Ли Вэй",
        address="010000, Астана қаласы, Мәңгілік Ел даңғылы, 8",
        dossier_number="2026-000171",
        received=date(2026, 11, 11),
        procedure=words(
            "анықтаманы үш айға дейінгі мерзімге беру", "выдача справки на срок до трёх месяцев"
        ),
        profession=words("дәрігер-хирург", "врач-хирург"),
        protocol="" if kind == "intake_refusal" else "№ 14, 18.11.2026",
        grounds=(
            PaperGround(
                "expired",
                words(
                    "Жарамдылық мерзімі өткен құжат ұсынылған.",
                    "Представлен документ с истёкшим сроком действия.",
                ),
                "7.1",
            ),
            PaperGround(
                "incomplete",
                words(
                    "Құжаттардың топтамасы толық ұсынылмаған: дипломның аудармасы жоқ.",
                    "Представлен неполный пакет документов: нет перевода диплома.",
                ),
                "7.1",
            ),
        )
        if refused
        else (),
        note="Паспорттың жарамдылық мерзімі 2026 жылғы 1 қарашада өткен." if refused else "",
        certificate_number="ҚР-2026/0031" if kind == "issue" else "",
        valid_from=date(2026, 11, 24) if kind == "issue" else None,
        valid_to=date(2027, 2, 24) if kind == "issue" else None,
        signer=words("Е. Жақсылықов", "Е. Жаксылыков"),
        signer_position=words("Еңбек вице-министрі", "Вице-министр труда"),
        executor=words("Ә. Ысқақова, 74-00-00", "А. Искакова, 74-00-00"),
        draft=False,
        provisional=False,
        language=language,
    )
    return replace(paper, **changes)  # type: ignore[arg-type]


def receipt(language: Language = Language.KK, **changes: object) -> ReceiptSlip:
    slip = ReceiptSlip(
        dossier_number="2026-000171",
        ais_number="ШЖК-0098123",
        ais_date=date(2026, 11, 11),
        received=date(2026, 11, 11),
        applicant_latin="LI WEI",
        applicant_cyrillic="Ли Вэй",
        passport="E12345678",
        procedure=words(
            "анықтаманы үш айға дейінгі мерзімге беру", "выдача справки на срок до трёх месяцев"
        ),
        profession=words("дәрігер-хирург", "врач-хирург"),
        documents=(
            (words("Өтініш", "Заявление"), 2),
            (words("Паспорттың көшірмесі", "Копия паспорта"), 3),
            (words("Дипломның нотариалды куәландырылған аудармасы және қосымшасы",
                   "Нотариально заверенный перевод диплома и приложения"), 8),
            (words("Еңбек өтілін растайтын құжат", "Документ о стаже работы"), 4),
        ),
        due=date(2026, 12, 2),
        officer=words("Өмірзақова Ұлжан", "Умирзакова Улжан"),
        language=language,
    )  # fmt: skip
    return replace(slip, **changes)  # type: ignore[arg-type]


def register(rows: int = 40) -> Register:
    return Register(
        kind="certificates",
        title=words("Анықтамаларды тіркеу журналы", "Журнал регистрации справок"),
        period=(date(2026, 1, 1), date(2026, 11, 18)),
        columns=(
            ("number", words("Анықтама №", "Справка №"), "text"),
            ("dated", words("Берілген күні", "Дата выдачи"), "date"),
            ("holder", words("Иесі", "Владелец"), "text"),
            ("iin", words("ЖСН", "ИИН"), "text"),
            ("copies", words("Телнұсқалар", "Дубликаты"), "number"),
        ),
        rows=tuple(
            (
                f"ҚР-2026/{n:04d}",
                date(2026, 1, 1) + timedelta(days=n % 300),
                '=HYPERLINK("http://x")' if n == 3 else APPLICANTS[n % 11][1],
                f"{n:012d}",
                n % 3 or None,
            )
            for n in range(1, rows + 1)
        ),
        made_on=date(2026, 11, 18),
        made_by=words("Сейітова Дана", "Сейитова Дана"),
    )
