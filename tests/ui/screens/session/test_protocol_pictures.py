"""The parts of the protocol's page in every language and look, to be looked at."""

from __future__ import annotations

import pytest

from app.access.roles import Role
from app.commission.round_trip import CellDifference, RoundTrip
from app.kernel.ids import Id
from app.kernel.text import Language, Trilingual
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.test_protocol import ended
from tests.ui.world import done
from ui.screens import Screen
from ui.screens.session.protocol_page import EDITIONS, PAPER, REMARKS, WORDS
from ui.screens.session.view import SessionScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

CASES = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]
pytestmark = pytest.mark.pictures


def check(screen: Screen, name: str) -> None:
    picture(screen, name)
    assert clipped_texts(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
    assert sideways(screen) == []


def written(stage: Stage, session: Id) -> None:
    """Words in one language and in both, one remark answered and one that waits."""
    room, secretary = stage.world.office.protocols, stage.world.actor(Role.SECRETARY)
    content = room.content(secretary, session)
    dossier = Id(content.items[0].key)  # type: ignore[union-attr]
    texts = {
        "preamble.kk": "Отырысты Комиссия төрағасы ашып, күн тәртібін жариялады.",
        "preamble.ru": "Заседание открыл председатель Комиссии и огласил повестку дня.",
        f"{dossier}.heard.kk": "Баяндамашы өтініш берушінің құжаттарын таныстырды.",
    }
    done(room.keep_wording(secretary, session, texts))
    member, other = (stage.world.actor(Role.MEMBER, n) for n in (2, 3))
    said = done(room.remark(member, session, "Отырыстың орны толық көрсетілсін.", None))
    done(room.answer_remark(secretary, said.id, True, "Түзетілді, хаттаманың басына енгізілді."))
    done(room.remark(other, session, "Негіздемеде диплом бетіне сілтеме жоқ.", dossier))


def trip(language: Language) -> RoundTrip:
    what = Trilingual(
        "Балл: Әлия Нұрпейісова, «Білімі», № 2026-000182 іс",
        "Балл: Әлия Нурпеисова, «Образование», дело № 2026-000182",
        "Score of Aliya Nurpeisova for “Education”, dossier № 2026-000182",
    )
    words = Trilingual("Кіріспе сөз", "Вводная часть", "Opening words")
    return RoundTrip(
        (
            CellDifference("Хаттама", "B6", words, "Отырыс ашылды", "Отырысты төраға ашты", "preamble.kk"),
            CellDifference("Балдар", "D14", what, "4", "5", ""),
            CellDifference("Хаттама", "B40", words, "", "Отырыс жабылды", "closing.kk", "Жабылды"),
        ),
        1,
    )  # fmt: skip


@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_the_parts(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    session = ended(stage)
    written(stage, session)
    stage.languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(SessionScreen, session=session, page="protocol")
    page = screen.paper
    for part in (PAPER, WORDS, REMARKS):
        page.show_part(part)
        stage.settle()
        check(screen, f"protocol-{part}")
    page.protocol.trip = trip(language)
    page.protocol.compared.emit()
    stage.settle()
    check(screen, "protocol-workbook")
    room, secretary = stage.world.office.protocols, stage.world.actor(Role.SECRETARY)
    waiting = room.remarks(secretary, session)
    assert isinstance(waiting, tuple)
    done(room.answer_remark(secretary, waiting[1].remark, False, "Сілтеме бар."))
    done(room.finish(secretary, session, "Ауырып қалдым"))
    done(room.revise(secretary, session, "Кіріспе сөзде қате бар"))
    done(room.keep_wording(secretary, session, {"preamble.ru": "Заседание открыто."}))
    done(room.finish(secretary, session))
    page.protocol.leave_workbook()
    screen.model.reload()
    page.protocol.reload(session)
    page.show_part(EDITIONS)
    stage.settle()
    check(screen, "protocol-editions")
