"""The service provider's name: who gives it, and that each paper bears the name of its day."""

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from app.access.people import Actor, actor_of
from app.access.roles import Role
from app.administration.use_cases import PROVIDER_AT_MOST, PersonCard
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Done, Refusal
from app.kernel.text import Language
from app.office import Office, make_office
from app.papers.texts import joint_texts, paper_texts
from app.papers.use_cases import Paper
from db.opening import open_local

OLD = ("Еңбек министрлігі", "Министерство труда")
NEW = ("Еңбек және көші-қон комитеті", "Комитет труда и миграции")
CLERK = Actor(Id("clerk"), frozenset({Role.EXECUTOR}))


@pytest.fixture
def clock() -> FixedClock:
    clock = FixedClock()
    clock.move_to(date(2026, 11, 18))
    return clock


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Office:
    new_id = time_ordered_ids(clock)
    return make_office(open_local(tmp_path / "office.db", clock, new_id), clock, new_id)


@pytest.fixture
def admin(office: Office) -> Actor:
    card = PersonCard("a", "Олег Пак", "Олег Пак", "", "О. Пак", "О. Пак", "", "", "", ())
    founded = office.people.found(card)
    assert isinstance(founded, Done)
    return actor_of(founded.value)


def _register(office: Office, day: date) -> str:
    clerk = Actor(Id("clerk"), frozenset({Role.UNIT_HEAD}))
    paper = office.papers.register(clerk, "applications", day, day, Language.RU)
    assert isinstance(paper, Paper)
    creator = openpyxl.load_workbook(BytesIO(paper.data)).properties.creator
    assert isinstance(creator, str)
    return creator


def test_a_paper_bears_the_name_in_force_on_its_day(
    office: Office, admin: Actor, clock: FixedClock
) -> None:
    today = date(2026, 11, 18)
    of_the_resources = paper_texts("common", Language.RU)("ministry")
    assert office.provider.now(admin) is None
    assert _register(office, today) == of_the_resources

    assert isinstance(office.provider.name(admin, *OLD), Done)
    assert _register(office, today) == OLD[1]
    clock.move_to(date(2026, 12, 1))
    assert isinstance(office.provider.name(admin, f"  {NEW[0]} ", NEW[1].replace(" ", "  ")), Done)
    assert _register(office, date(2026, 12, 1)) == NEW[1]

    told = [office.provider.in_force(day) for day in (date(2026, 1, 1), today, date(2026, 12, 1))]
    assert [(each.name_kk, each.name_ru) for each in told if each] == [OLD, OLD, NEW]
    assert paper_texts("common", Language.RU)("ministry") == of_the_resources  # no paper is made


def test_the_name_stands_at_the_head_in_capitals_and_braces_are_letters(office: Office) -> None:
    from app.kernel.text import Trilingual
    from app.papers.texts import headed

    with headed(Trilingual("Қазына {1}", "Казна {1}", "")):
        assert paper_texts("notice", Language.KK)("letterhead") == "ҚАЗЫНА {1}"
        assert paper_texts("common", Language.RU)("letterhead_narrow") == "КАЗНА {1}"
        assert joint_texts("protocol")("ministry") == "Қазына {1} / Казна {1}"


def test_what_is_no_name_is_refused(office: Office, admin: Actor) -> None:
    def code(answer: object) -> str:
        assert isinstance(answer, Refusal)
        return answer.code

    assert code(office.provider.name(admin, " ", OLD[1])) == "provider_incomplete"
    assert code(office.provider.name(admin, OLD[0], "м" * (PROVIDER_AT_MOST + 1))) == (
        "provider_long"
    )
    assert code(office.provider.name(CLERK, *OLD)) == "not_allowed"
    assert office.provider.now(admin) is None
