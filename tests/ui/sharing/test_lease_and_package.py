"""Two windows: who has a dossier in hand, and a dossier that goes by file."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.access.roles import Role
from app.kernel.text import Language
from app.sharing.use_cases.packages import Opened
from tests.sync.proxy import Proxy
from tests.ui.screens.hands import judge
from tests.ui.sharing.shared_world import ReplicaWindow, SharedWorld, seated
from tests.ui.world import World
from ui.components.lease_strip import LeaseStrip
from ui.components.saving import FOLDER
from ui.i18n.languages import Languages
from ui.screens.dossier.view import DossierScreen
from ui.screens.sharing.view import SharingScreen
from ui.theme.theme import Theme


def strip_of(here: ReplicaWindow, qtbot: QtBot) -> LeaseStrip:
    """The strip as a deciding screen has it."""
    strip = LeaseStrip(here.parts.desk, here.replica.syncing, here.parts.languages)
    qtbot.addWidget(strip)
    return strip


def test_a_lease_is_shown_to_who_decides_and_to_nobody_else(
    shared_world: SharedWorld,
    world: World,
    line: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    boss, officer = shared_world.person(Role.MANAGEMENT), shared_world.person(Role.INTAKE_OFFICER)
    one = seated(tmp_path / "boss", shared_world, boss.login, qtbot, line.port)
    other = seated(tmp_path / "officer", shared_world, officer.login, qtbot)
    dossier = world.dossier("to_decide")
    mine, theirs = strip_of(one, qtbot), strip_of(other, qtbot)
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    assert mine._own.text().startswith("In your hands until ")
    theirs.hold(dossier, "decision")
    other.parts.work.settle()
    assert theirs.isHidden()
    line.refuse()
    line.cut_all()
    one.sync()
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    assert "cannot be told now" in mine.banner.text()


def test_a_lease_is_taken_over_with_a_reason_and_the_other_is_told_so(
    shared_world: SharedWorld,
    world: World,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    first, second = (shared_world.person(Role.MANAGEMENT, turn) for turn in (0, 1))
    one = seated(tmp_path / "first", shared_world, first.login, qtbot)
    other = seated(tmp_path / "second", shared_world, second.login, qtbot)
    dossier = world.dossier("to_refuse")
    mine, theirs = strip_of(one, qtbot), strip_of(other, qtbot)
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    assert mine._own.text().startswith("In your hands until ")
    theirs.show()
    theirs.hold(dossier, "decision")
    other.parts.work.settle()
    assert languages.pick(first.name) in theirs.banner.text()
    theirs.banner.acted.emit()
    theirs.reason.edit.returnPressed.emit()  # without a reason nothing is taken over
    other.parts.work.settle()
    assert languages.pick(first.name) in theirs.banner.text()
    theirs.reason.set_text("Left for the day, the term ends tonight")
    theirs.take.click()
    for _ in range(2):
        other.parts.work.settle()
    assert theirs._own.text().startswith("In your hands until ")
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    assert languages.pick(second.name) in mine.banner.text()


def test_a_unit_head_who_does_not_decide_learns_of_a_lease_and_ends_it(
    shared_world: SharedWorld,
    world: World,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    boss, head = shared_world.person(Role.MANAGEMENT), shared_world.person(Role.UNIT_HEAD)
    assert not head.may_decide
    one = seated(tmp_path / "boss", shared_world, boss.login, qtbot)
    other = seated(tmp_path / "head", shared_world, head.login, qtbot)
    dossier = world.dossier("with_executor")
    other.window.navigator.go("dossier", dossier=dossier)
    other.settle()
    page = other.window.screen_here
    assert isinstance(page, DossierScreen)
    assert page.lease.isHidden()
    mine = strip_of(one, qtbot)
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    page.model.read_again()
    other.settle()
    assert languages.pick(boss.name) in page.lease.banner.text()
    assert page.lease.isVisible()
    shoot_lease(other, languages)
    page.lease.banner.acted.emit()
    page.lease.reason.set_text("The term ends tonight and nobody is at that desk")
    page.lease.take.click()
    for _ in range(2):
        other.settle()
    assert page.lease.isHidden()
    stands = f"select until > now() from sync.lease where dossier = '{dossier}'"
    assert shared_world.one(stands) is False


def shoot_lease(here: ReplicaWindow, languages: Languages) -> None:
    """The page with the strip, and what the journal is told, as they are seen in each language."""
    page = here.window.screen_here
    assert isinstance(page, DossierScreen)
    kept = languages.language
    for language in Language:
        languages.use(language)
        page.lease._form.hide()
        here.settle()
        judge(here.window, "lease-told")
        page.lease.banner.acted.emit()
        here.settle()
        judge(here.window, "lease-taking-over")
    languages.use(kept)
    here.settle()


def test_a_package_is_sealed_for_one_reader_and_opened_at_their_desktop(
    shared_world: SharedWorld,
    world: World,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer, executor = shared_world.person(Role.INTAKE_OFFICER), world.executor_of("with_executor")
    reader = seated(tmp_path / "executor", shared_world, executor.login, qtbot)
    reader.window.hide()
    sender = seated(tmp_path / "officer", shared_world, officer.login, qtbot)
    sender.window.navigator.go("dossier", dossier=world.dossier("with_executor"))
    sender.settle()
    screen = sender.window.screen_here
    assert isinstance(screen, DossierScreen)
    (action,) = (each for each in screen.actions_here() if each.id == "dossier.package")
    for language in (Language.KK, Language.RU, Language.EN):
        languages.use(language)
        assert action.trigger()
        sender.settle()
        assert screen.packing.sheet is not None
        judge(screen.packing.sheet, "package-sheet")
        screen.packing.sheet.reject()
        sender.settle()
    assert action.trigger()
    sender.settle()
    sheet = screen.packing.sheet
    assert sheet is not None
    assert not sheet.act.isEnabled()
    sheet.recipient.set_value(executor.id)
    sheet.recipient.changed.emit(executor.id)
    assert sheet.act.isEnabled()
    papers = tmp_path / "stick"
    papers.mkdir()
    sender.parts.settings.keep(FOLDER, str(papers))
    sheet.act.click()
    qtbot.waitUntil(lambda: any(papers.iterdir()), timeout=20_000)
    sender.settle()
    (file,) = papers.iterdir()
    assert file.suffix == ".aqpack"
    reader.sync()  # who sent it is known by the key that the sender's desktop told
    reader.window.show()
    reader.window.navigator.go("sharing")
    reader.settle()
    centre = reader.window.screen_here
    assert isinstance(centre, SharingScreen)
    opened: list[Opened] = []
    centre.model.unpacked.connect(opened.append)
    centre.open_file(file)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    reader.settle()
    dossier = world.dossier("with_executor")
    assert (opened[0].dossier, opened[0].sender.id) == (dossier, officer.id)
    assert opened[0].scans > 0
    assert isinstance(reader.window.screen_here, DossierScreen)
