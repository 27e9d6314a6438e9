"""What the sync centre may be told: unsent, refused and held acts, a conflict, desktops."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.access.people import Person
from app.kernel.ids import Id
from app.kernel.text import Trilingual
from app.shared import Desktop
from app.sharing.entities import ColumnConflict, ScanOnTheWay, SharingStatus, UnsentAct, Written


def words(kk: str, ru: str = "", en: str = "") -> Trilingual:
    """One text in three languages, or the same in all."""
    return Trilingual(kk, ru or kk, en or ru or kk)


CARD = words("Өтінім карточкасы", "Карточка заявления", "Application card")
SHEET = words("Тапсырылған бағалау парағы", "Сданный оценочный лист", "Submitted evaluation sheet")
OPINION = words("Ерекше пікір", "Особое мнение", "Special opinion")
LATER = words(
    "Құжаттар тізбесіндегі белгі", "Отметка в перечне документов", "Mark in the list of documents"
)
ANOTHER = words("Әсел Бекова", "Асель Бекова", "Assel Bekova")
CONCLUSION = words("Жалпы пікір", "Общее заключение", "Conclusion")
LONG = words(
    "Кандидаттың диссертациясы мен жарияланымдары мамандыққа толық сәйкес келеді, клиникалық "
    "тәжірибесі он екі жылдан асады.",
    "Диссертация и публикации кандидата полностью соответствуют специальности, клинический опыт "
    "превышает двенадцать лет.",
    "The candidate's thesis and publications fit the specialty; clinical practice is longer than "
    "twelve years.",
)


def column(name: str, label: Trilingual, base: str, mine: str, theirs: str) -> ColumnConflict:
    """A column of a conflict, its values as they are read."""
    said = (words(base), words(mine), words(theirs))
    return ColumnConflict("Dossier", name, base, mine, theirs, label, said)


def acts(at: datetime) -> tuple[UnsentAct, ...]:
    """Refused with a conflict, refused for good, held, and not sent."""
    number = "2026-000174"
    conflict = UnsentAct(
        Id("a1"), "edit_card", CARD, Id("d1"), number, at - timedelta(days=2), "refused",
        (), "changed_meanwhile", {}, ANOTHER, at - timedelta(days=1),
        (
            column("phone", words("Телефон", "Телефон", "Phone"),
                   "+7 701 555 01 01", "+7 701 111 22 33", "+7 702 222 44 55"),
            column("address", words("Мекенжайы", "Адрес", "Address"),
                   "Алматы, Абай д. 10", "Астана, Мәңгілік Ел д. 8, 114-пәтер",
                   "Алматы, Достық д. 5"),
            column("email", words("Электрондық пошта", "Электронная почта", "E-mail"),
                   "a@example.kz", "b@example.kz", "a@example.kz"),
        ),
    )  # fmt: skip
    denied = UnsentAct(
        Id("a2"), "score", SHEET, Id("d2"), "2026-000168", at - timedelta(days=3), "refused",
        (Written(CONCLUSION, LONG), Written(words("Білімі", "Образование", "Education"),
                                            words("8"))),
        "discussion_open",
    )  # fmt: skip
    held = UnsentAct(
        Id("a3"), "edit_card", LATER, Id("d1"), number, at - timedelta(days=2), "held",
        code="held_by_refused",
    )  # fmt: skip
    waiting = UnsentAct(
        Id("a4"), "special_opinion", OPINION, Id("d3"), "2026-П-7K2Q9", at - timedelta(hours=1),
        "pending", (Written(OPINION, LONG),), made_ahead=True,
    )  # fmt: skip
    return conflict, denied, held, waiting


def scans() -> tuple[ScanOnTheWay, ...]:
    """One to be sent, two to come."""
    return (
        ScanOnTheWay(Id("s1"), "диплом.pdf", Id("d3"), "2026-П-7K2Q9", 3_412_000, sending=True),
        ScanOnTheWay(Id("s2"), "паспорт.pdf", Id("d1"), "2026-000174", 812_000, sending=False),
        ScanOnTheWay(Id("s3"), "trudovaya-knizhka-2011-2024.pdf", Id("d2"), "2026-000168",
                     12_050_000, sending=False),
    )  # fmt: skip


def status(at: datetime) -> SharingStatus:
    """How it stands with those acts."""
    return SharingStatus(
        shared=True, login="a.bekova", synced_at=at - timedelta(days=2), heard_at=at, unsent=1,
        refused=3, oldest_unsent=at - timedelta(days=3),
    )  # fmt: skip


def desktops(people: tuple[Person, ...], at: datetime) -> tuple[Desktop, ...]:
    """Desktops of some people, one of them silent for days."""
    return tuple(
        Desktop(
            each.login, each.id, "1.4.0", at - timedelta(days=n * 2, minutes=7), 3 - n, oldest, 17
        )
        for n, each in enumerate(people[:4])
        for oldest in [at - timedelta(days=n * 2 + 1) if n < 3 else None]
    )
