"""One shared database with people of every role and dossiers that are not everybody's."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from app.access.people import Actor
from app.commission.voting import Choice
from app.decisions.reasons import ReasonKind
from app.intake.use_cases import MarkedItem
from app.kernel.ids import Id
from tests.server.plays import heard_at_length, scored_with_second_thoughts
from tests.server.replaying import Replay, acts_in
from tests.server.shared_office import Connection, SharedOffice
from tests.store.house import POINTS, House, done
from tests.store.intake.test_counter import pdf

ROLES = (
    "intake_officer", "executor", "member", "secretary", "unit_head", "management",
    "administrator", "auditor", "nobody",
)  # fmt: skip
HIDDEN_NAME, BLIND_NAME = "HIDDENSON BORIS", "BLINDSON ANNA"
IN_CYRILLIC = {HIDDEN_NAME: "Хидденсон Борис", BLIND_NAME: "Блиндсон Анна"}


@dataclass(frozen=True, slots=True)
class Stage:
    """The database, whose connection is whose, and the dossiers that matter."""

    office: SharedOffice
    logins: dict[str, str]
    """By role; "recused" is a member who stepped back from `hidden`, "other" one who did not."""
    people: dict[str, str]
    blind: Id
    """Before the Commission, with everybody's sheets in: whose marks are nobody else's yet."""
    hidden: Id
    """Heard and decided; one member stepped back from it."""
    hidden_number: str
    hidden_session: Id

    _doors: dict[str, Connection] = field(default_factory=dict)

    def connect(self, role: str) -> Connection:
        """The connection of the role's login."""
        if role not in self._doors:
            self._doors[role] = self.office.connect(self.logins[role])
        return self._doors[role]


def set_stage(office: SharedOffice, house: House, file: Path) -> Stage:
    """Let the small ministry live some days, and send everything it did to the server."""
    scored_with_second_thoughts(house)
    heard_at_length(house)
    one, two, three = house.members
    blind = _before_commission(house, BLIND_NAME)
    for member in house.members:
        _submit(house, member, blind)
    hidden = _before_commission(house, HIDDEN_NAME)
    done(
        house.office.conflicts.recuse(
            three, hidden, sorted(house.office.conflicts.recusal_kinds)[0]
        )
    )
    for member in (one, two):
        _submit(house, member, hidden)
    session = _heard(house, hidden)
    house.decide(hidden)
    done(house.office.decisions.prepare_notice(house.executor, hidden))
    _refused_at_the_counter(house)
    number = house.dossier(hidden).number
    house.engine.dispose()

    replay = Replay(office, file)
    replay.send(acts_in(file, office))
    assert not replay.refused, replay.refused[0]
    replay.close()
    auditor = _auditor(office)
    actors = {
        "intake_officer": house.officer, "executor": house.executor, "member": two,
        "secretary": house.secretary, "unit_head": house.head, "management": house.management,
        "administrator": house.admin, "recused": three, "other": one,
    }  # fmt: skip
    logins = {role: replay.logins[actor.person] for role, actor in actors.items()}
    nobody = f"nobody_{office.database}"
    office.cluster.run(f'create role "{nobody}" login in role anyqtama_user')
    return Stage(
        office,
        {**logins, "auditor": auditor, "nobody": nobody},
        {role: actor.person for role, actor in actors.items()},
        blind, hidden, number, session,
    )  # fmt: skip


def _auditor(office: SharedOffice) -> str:
    login = f"audits_{office.database}"
    office.cluster.run(f'create role "{login}" login')
    office.add_person(login, "auditor")
    return login


def _before_commission(house: House, name: str) -> Id:
    card = house.card(name_latin=name, name_cyrillic=IN_CYRILLIC[name])
    dossier = house.registered(card=replace(card, passport_number=f"N{name[:3]}7700"))
    _papers(house, dossier, name)
    done(house.office.workflow.assign(house.head, dossier, house.executor.person))
    done(house.office.workflow.refer(house.executor, dossier))
    return dossier


def _papers(house: House, dossier: Id, name: str) -> None:
    intake, who = house.office.intake, house.officer
    done(intake.mark(who, dossier, "passport", MarkedItem(True, note=name)))
    done(intake.add_scan(who, dossier, "passport", f"{name}.pdf", pdf(len(name))))


def _refused_at_the_counter(house: House) -> None:
    refused, reason = house.received(), house.office.reasons.of(ReasonKind.INTAKE_REFUSAL)[0]
    done(house.office.intake.draft_refusal(house.officer, refused, (reason.code,)))
    done(house.office.intake.confirm_refusal(house.head, refused))


def secret_of(member: str, dossier: Id) -> str:
    """What stands in a member's sheet and nowhere else."""
    return f"құпия {member[-12:]} {dossier[-12:]}"


def _submit(house: House, member: Actor, dossier: Id) -> None:
    house.declare(member, dossier)
    note = secret_of(member.person, dossier)
    done(house.office.evaluation.put_answers(member, dossier, POINTS, note))
    done(house.office.evaluation.submit(member, dossier))


def _heard(house: House, dossier: Id) -> Id:
    room, who = house.office.commission, house.secretary
    session = done(room.plan_session(who, date(2026, 11, 16), "Астана", "Астана", (dossier,))).id
    done(room.open_session(who, session))
    sitting = house.members[:2]
    for member in sitting:
        done(room.mark_presence(who, session, member.person, True))
    for member in sitting:
        done(room.cast(who, session, dossier, member.person, Choice.ISSUE))
    done(room.special_opinion(sitting[0], session, dossier, "ерекше пікір"))
    done(room.conclude_item(who, session, dossier))
    done(room.end_session(who, session))
    done(house.office.protocols.remark(sitting[1], session, f"{HIDDEN_NAME}: нақтылау", None))
    remark = house.office.protocols.remarks(who, session)
    assert isinstance(remark, tuple)
    done(house.office.protocols.answer_remark(who, remark[0].remark, True, "Hiddenson Boris: иә"))
    done(
        house.office.protocols.keep_wording(who, session, {"preamble.kk": f"{HIDDEN_NAME} туралы"})
    )
    done(house.office.protocols.finish(who, session))
    return session
