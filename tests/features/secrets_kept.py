"""Two offices that differ only in what somebody may not know, and all that this person can see.

Whatever an observer is shown must be the same in both: an average, an order of rows, a counter, a
picture or a line of a log that depends on the secret tells it. So nothing has to be known about
how a value could get out.
"""

from __future__ import annotations

import io
import logging
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from hashlib import sha256
from inspect import signature
from pathlib import Path
from zipfile import ZipFile

import pikepdf  # noqa: F401 - it says in the log that it was loaded: once, before all else
from openpyxl import load_workbook
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.demo.plans import TODAY
from app.demo.staff import told
from app.evaluation.criteria import Criterion, Kind
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.journal.entry import Entry
from app.kernel.ids import Id
from app.kernel.outcome import Done
from app.papers.use_cases import Paper
from app.workflow.dossier import Dossier
from tests.features.asking import Asked, asked_of, methods
from tests.features.rights_table import NO_ACTOR
from tests.ui.pictures import settle_layout
from tests.ui.sitting import all_present, members, planned, vote
from tests.ui.world import World, copy_of, done
from ui import bootstrap
from ui.shell import answers as frame
from ui.shell.main_window import MainWindow
from ui.shell.places import Section, places_of

STORY = "unscored"
"""The dossier that the secret is about: no member of the made office has given it a mark."""

BLIND, RECUSED = 6, 4
"""Places of the members, in the order of the paper, who gave no sheet and who stepped back."""

_RANDOM = re.compile(
    r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"
    r"|\b(?=[0-9]*[a-f])[0-9a-f]{12,}\b|\bat 0x[0-9a-f]+\b"
)


@dataclass(frozen=True, slots=True)
class Secret:
    """What may not be known: how the colleagues marked, voted and wrote, and whom about."""

    good: bool = True
    """Whether the colleagues' marks are high."""
    name: str = "OMAR HADDAD"
    choices: str = "IIIIIIIII"
    """The votes, in the order of the paper; of the recused and the blind member's nothing."""
    words: str = "Айқын."


@dataclass(frozen=True, slots=True)
class Kept:
    """An office in which this secret is kept, and where it is."""

    world: World
    session: Id
    dossier: Id

    def member(self, place: int) -> Person:
        """A member by their place in the order of the paper."""
        id_ = members(self.world)[place]
        return next(p for p in self.world.office.people.to_sign_in() if p.id == id_)


def scored(made: Path, folder: Path, secret: Secret) -> Kept:
    """The colleagues have submitted; the session is planned for today."""
    folder.mkdir(parents=True)
    world = copy_of(made, folder)
    dossier = world.dossier(STORY)
    _rename(world, dossier, secret.name)
    kept = Kept(world, planned(world), dossier)
    office = world.office
    done(office.conflicts.recuse(actor_of(kept.member(RECUSED)), dossier, "employer"))
    for place in range(len(members(world))):
        if place in {BLIND, RECUSED}:
            continue
        member = actor_of(kept.member(place))
        done(office.conflicts.declare(member, [dossier]))
        view = told(office.evaluation.sheet(member, dossier))
        asked = view.criteria.asked_of(view.profession_group or None)
        evidence = _evidence(world, member, dossier)
        answers = {c.code: _answer(c, place, secret, evidence) for c in asked}
        done(office.evaluation.put_answers(member, dossier, answers, secret.words))
        done(office.evaluation.keep_private_note(member, dossier, secret.words))
        done(office.evaluation.submit(member, dossier))
    done(office.conflicts.declare(actor_of(kept.member(BLIND)), [dossier]))
    return kept


def hold(kept: Kept, secret: Secret) -> None:
    """The session has begun, the dossier was voted on and concluded."""
    world, room = kept.world, kept.world.office.commission
    secretary = world.actor(Role.SECRETARY)
    world.clock.move_to(TODAY, 11)
    done(room.open_session(secretary, kept.session))
    all_present(world, kept.session, {kept.member(RECUSED).id})
    cast = [c if p not in {BLIND, RECUSED} else "-" for p, c in enumerate(secret.choices)]
    vote(world, kept.session, kept.dossier, "".join(cast))
    issued = secret.choices.count("I") > secret.choices.count("R")
    grounds = () if issued else ("specialty_mismatch",)
    done(room.conclude_item(secretary, kept.session, kept.dossier, grounds, secret.words))
    opinion = room.special_opinion(
        actor_of(kept.member(1)), kept.session, kept.dossier, secret.words
    )
    done(opinion)


def close(kept: Kept) -> None:
    """The session is over; a colleague has remarked on the draft and waits for the answer."""
    office, secretary = kept.world.office, kept.world.actor(Role.SECRETARY)
    for line in told(office.commission.session_view(secretary, kept.session)).agenda:
        if line.item is not None and not line.item.outcome:
            done(office.commission.postpone(secretary, kept.session, line.item.dossier))
    done(office.commission.end_session(secretary, kept.session))
    words = {f"{kept.dossier}.heard.kk": "Тыңдалды.", "preamble.ru": "Заседание открыто."}
    done(office.protocols.keep_wording(secretary, kept.session, words))
    member = actor_of(kept.member(1))
    done(office.protocols.remark(member, kept.session, "Беті көрсетілсін.", kept.dossier))


def finish(kept: Kept) -> None:
    """The remark is answered and the protocol final."""
    office, secretary = kept.world.office, kept.world.actor(Role.SECRETARY)
    for remark in told(office.protocols.remarks(secretary, kept.session)):
        done(office.protocols.answer_remark(secretary, remark.remark, True, "Түзетілді."))
    done(office.protocols.finish(secretary, kept.session))


def _rename(world: World, dossier: Id, name: str) -> None:
    ground = world.office.people.ground
    with ground.store.writing() as uow:
        card = uow.get(Dossier, dossier)
        assert card is not None
        uow.save(replace(card, name_latin=name, search_fold=f"{card.search_fold} {name.lower()}"))
        clerk = world.person(Role.INTAKE_OFFICER).id
        uow.enter(
            Entry(ground.new_id(), world.clock.now(), clerk, "edit_card", "Dossier", dossier,
                  dossier, {})
        )  # fmt: skip


def _evidence(world: World, member: Actor, dossier: Id) -> Evidence:
    file = told(world.office.files.file(member, dossier))
    return Evidence(file.documents[-1].id, 1, 0, 0, 10_000, 10_000)


def _answer(criterion: Criterion, place: int, secret: Secret, evidence: Evidence) -> Answer:
    if criterion.not_applicable:
        return Answer(not_applicable=True)
    if criterion.kind is Kind.NUMBER:
        return Answer(Decimal(12 if secret.good else place % 3), comment=secret.words)
    scale = sorted((c for c in criterion.choices if not c.knock_out), key=lambda c: c.points)
    step = min(place % 2, len(scale) - 1)
    chosen = scale[-1 - step if secret.good else step]
    shown = () if secret.good else (evidence,)
    return Answer(chosen.value, comment=secret.words, evidence=shown)


def _plain(text: str, known: dict[str, str]) -> str:
    """The text with ids, seals and addresses by the order in which they came up."""
    return _RANDOM.sub(lambda found: known.setdefault(found[0], f"#{len(known)}"), text)


def answers(kept: Kept, person: Person) -> Mapping[str, str]:
    """Everything that the office answers this person, papers and numbers and log lines too."""
    actor, known = actor_of(person), dict[str, str]()
    found: dict[str, str] = {}
    with asked_of(kept.world) as asked, _logged() as lines:
        for name in sorted(set(methods()) - set(NO_ACTOR)):
            answer = _asked(asked, name, actor, kept)
            found[name] = _plain(_read(answer), known)
        office = asked.office
        found["counts"] = _plain(repr(frame.counts(office, actor)), known)
        for text in STORY_NAMES:
            found[f"search {text}"] = _plain(repr(frame.search(office, actor, text)), known)
        found["log"] = _plain("\n".join(lines), known)
    return found


def screens(kept: Kept, person: Person) -> Mapping[str, str]:
    """Every place that this person can go to: all that stands in its window, and its picture."""
    app = bootstrap.dressed_application()
    app.setCursorFlashTime(0)
    settings = kept.world.file.with_name("settings.ini")
    parts = bootstrap.make_parts(kept.world.file, kept.world.clock, settings, demo=True)
    window = MainWindow(parts)
    window.resize(1280, 720)
    window.show()
    window.seat(person)
    here: dict[str, dict[str, object]] = {
        "dossier": {"dossier": kept.dossier},
        "session": {"session": kept.session},
        "evaluation": {"dossier": kept.dossier},
    }
    found: dict[str, str] = {}
    try:
        for place in places_of(parts.desk.actor.roles, parts.places):
            if place.section is Section.WINDOW:
                continue  # the projector's own window, for those who see the marks
            window.navigator.go(place.id, **here.get(place.id, {}))
            for _ in range(3):
                parts.work.settle()
                settle_layout()
            found[place.id] = "\n".join(_words(window))
            found[f"picture of {place.id}"] = _picture(window)
    finally:
        window.close()
        parts.close()
        window.deleteLater()
        settle_layout()
    return found


def _words(window: QWidget) -> Iterator[str]:
    """Texts, names for a screen reader, tooltips and lines of lists, seen or not."""
    for widget in window.findChildren(QWidget):
        for name in ("text", "plainText", "placeholderText", "accessibleName", "toolTip"):
            value = widget.property(name)
            if isinstance(value, str) and value:
                yield f"{type(widget).__name__}.{name}: {value}"
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            one = isinstance(model, QAbstractListModel)  # which keeps its one column to itself
            for row in range(model.rowCount()):
                for column in range(1 if one else model.columnCount()):
                    index = model.index(row, column)
                    yield f"{type(widget).__name__}: {index.data()} {index.data(_NAME)}"


_NAME = Qt.ItemDataRole.AccessibleTextRole


def _picture(window: QWidget) -> str:
    image = window.grab().toImage()
    return sha256(bytes(image.constBits())).hexdigest()[:11]  # too short to be taken for a seal


def journal(kept: Kept) -> str:
    """Every line of the journal, which nobody may learn a mark from."""
    lines = kept.world.office.readers.journal(None, 100_000)
    return _plain("\n".join(repr(line.entry) for line in lines), {})


STORY_NAMES = ("haddad", "omar", "2026", "")
"""What is searched for: the secret name and what finds everything."""


def _asked(asked: Asked, name: str, actor: Actor, kept: Kept) -> object:
    wanted: dict[str, object] = {"session": kept.session}
    if name not in {"conflicts.openings", "conflicts.declare", "commission.plan_session"}:
        wanted |= {"dossier": kept.dossier}
    wanted |= {"dossiers": (kept.dossier,), "ids": (kept.dossier,)}
    parameters = signature(methods()[name]).parameters
    try:
        return asked.ask(name, actor, **{k: v for k, v in wanted.items() if k in parameters})
    except (KeyError, LookupError) as fault:
        return f"{type(fault).__name__}"


def _read(answer: object) -> str:
    """An answer in words; of a paper all that an independent reader finds in it."""
    if isinstance(answer, Done):  # what was touched is a set: the kinds, in one order
        return f"{answer.value!r} {sorted(kind for kind, _ in answer.changes.touched)}"
    if not isinstance(answer, Paper):
        return repr(answer)
    if answer.file_name.endswith(".pdf"):
        text = subprocess.run(
            ["pdftotext", "-layout", "-", "-"],
            input=answer.data, capture_output=True, check=True,
        )  # fmt: skip
        return f"{answer.file_name}\n{text.stdout.decode()}"
    if answer.file_name.endswith(".docx"):
        return f"{answer.file_name}\n{_inside(answer.data, 'word/document.xml')}"
    book = load_workbook(io.BytesIO(answer.data))
    cells = [repr(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    return f"{answer.file_name} {book.sheetnames} {cells}"


def _inside(data: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


@contextmanager
def _logged() -> Iterator[list[str]]:
    """Every line that anything logs meanwhile."""
    lines: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    root, listener = logging.getLogger(), Listener(logging.DEBUG)
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        root.removeHandler(listener)
        root.setLevel(level)


def differing(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """What was asked of both and answered otherwise, with the place where the answers part."""
    return [
        f"{name}: …{one[name][at:][:160]} / …{other[name][at:][:160]}"
        for name in one
        if one[name] != other[name]
        for at in [max(0, _parting(one[name], other[name]) - 60)]
    ]


def _parting(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
