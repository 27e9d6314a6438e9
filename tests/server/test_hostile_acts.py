"""Acts that nobody may make, sent by hand: the law refuses each, and says why."""

from uuid import uuid4

from psycopg.types.json import Jsonb

from tests.server.shared_office import act, change, push
from tests.server.stage import ROLES, Stage
from tests.server.test_hostile import refusal

PEOPLE = ROLES[:7]


def _answer(stage: Stage, role: str, *changes: dict[str, object]) -> tuple[str, str]:
    connection = stage.connect(role)
    with connection.transaction(force_rollback=True):
        (answer,) = push(connection, act(*changes))
    return answer["verdict"], answer["code"]


def _fact(stage: Stage, role: str, **values: object) -> dict[str, object]:
    return {"author": stage.people[role], "made_at": "2026-11-16T05:00:00+00:00", **values}


def evaluation(stage: Stage, role: str, dossier: str, **values: object) -> dict[str, object]:
    """A sheet as a forger would write it."""
    patch = _fact(
        stage, role, dossier=dossier, member=stage.people[role], criteria_set="x",
        criteria_version="1", answers={}, note="", total="1", maximum="1", passed=True,
        seal="s", salt="s", abstained=False, reason="", replaces=None,
    )  # fmt: skip
    return change("Evaluation", {**patch, **values}, dossier=dossier)


def test_marks_are_given_by_their_member_in_time(stage: Stage) -> None:
    blind, hidden = stage.blind, stage.hidden
    answer = _answer(stage, "secretary", evaluation(stage, "secretary", blind))
    assert answer == ("denied", "not_allowed_here") or answer[1] == "not_your_dossier"
    for_another = evaluation(stage, "member", blind, member=stage.people["other"])
    assert _answer(stage, "member", for_another) == ("denied", "not_allowed_here")
    by_another = evaluation(stage, "member", blind, author=stage.people["other"])
    assert _answer(stage, "member", by_another) == ("denied", "not_allowed_here")
    assert _answer(stage, "recused", evaluation(stage, "recused", hidden)) == ("denied", "recused")
    assert _answer(stage, "member", evaluation(stage, "member", hidden)) == (
        "denied", "scoring_closed",
    )  # fmt: skip
    # a second sheet of one's own that does not say which it replaces
    assert _answer(stage, "member", evaluation(stage, "member", blind)) == (
        "conflict", "changed_meanwhile",
    )  # fmt: skip
    nowhere = str(uuid4())
    assert _answer(stage, "member", evaluation(stage, "member", nowhere))[0] == "denied"


def test_a_submission_without_its_sheet_is_not_taken(stage: Stage) -> None:
    patch = _fact(
        stage, "member", dossier=stage.blind, member=stage.people["member"], criteria_set="x",
        criteria_version="1", seal="forged",
    )  # fmt: skip
    assert _answer(stage, "member", change("Submission", patch, dossier=stage.blind)) == (
        "denied", "not_allowed_here",
    )  # fmt: skip


def event(stage: Stage, role: str, **values: object) -> dict[str, object]:
    """A step event on the dossier before the Commission."""
    patch = _fact(
        stage, role, dossier=stage.blind, verb="complete", step="1.3", part="", outcome="issue",
        reason="", late_reason="", on="2026-11-16", from_state="in_commission",
        to_state="protocol_due",
        opened=[{"step": "1.4", "part": "", "started": "2026-11-16", "due": "2026-11-18",
                 "due_loose": "2026-11-18"}],
    )  # fmt: skip
    return change("StepEvent", {**patch, **values}, dossier=str(values.get("dossier", stage.blind)))


def test_a_step_is_taken_by_its_role_along_its_way(stage: Stage) -> None:
    def answer(role: str, **values: object) -> tuple[str, str]:
        return _answer(stage, role, event(stage, role, **values))

    # nobody recommends what no session carried
    assert answer("secretary")[0] == "invalid"
    for role in ("intake_officer", "executor", "unit_head", "management"):
        assert answer(role) == ("denied", "not_your_step")
    for role in ("member", "administrator"):
        assert answer(role)[0] == "denied"
    # no step is jumped over, none is opened beside the way
    assert answer("secretary", to_state="cert_handover")[0] == "invalid"
    assert answer("secretary", to_state="issued", opened=[])[0] == "invalid"
    assert answer("secretary", step="1.5", outcome="issue")[0] in {"invalid", "denied"}
    assert answer("secretary", verb="move_dates")[0] == "invalid"
    # withdrawal belongs to the counter and to executors, and needs its reason
    gone = {"verb": "withdraw", "step": "1.1", "outcome": "", "to_state": "withdrawn", "opened": []}
    assert answer("management", **gone, reason="x") == ("denied", "not_your_step")
    assert answer("executor", **gone)[0] == "invalid"
    # an event that the dossier does not follow
    assert answer("executor", **gone, reason="x")[0] == "invalid"
    # who comes second hears who was first
    with stage.connect("executor").transaction(force_rollback=True):
        late = event(stage, "executor", from_state="with_executor", step="1.2")
        (said,) = push(stage.connect("executor"), act(late))
    assert (said["verdict"], said["code"]) == ("conflict", "changed_meanwhile")
    assert said["params"]["by"] == stage.people["executor"]
    assert said["params"]["state"] == "in_commission"


def test_a_dossier_does_not_move_by_itself(stage: Stage) -> None:
    connection = stage.connect("executor")
    moving = "update public.dossier set state = 'issued', version = version + 1 where id = %s"
    assert refusal(connection, moving, stage.blind) == "AQ001"
    deciding = "update public.dossier set outcome = 'issue', version = version + 1 where id = %s"
    assert refusal(connection, deciding, stage.blind) == "AQ001"
    card = "update public.dossier set name_latin = 'X', version = version + 1 where id = %s"
    assert refusal(connection, card, stage.hidden) == "AQ003"
    number = "update public.dossier set number = '2026-000999', version = version + 1 where id = %s"
    assert refusal(connection, number, stage.blind) in {"AQ001", "AQ002"}


def test_nobody_decides_who_may_not(stage: Stage) -> None:
    def decision(role: str) -> dict[str, object]:
        patch = _fact(
            stage, role, dossier=stage.blind, outcome="issue", recommended="", departs=False,
            reason="", grounds=[], protocol=None, on="2026-11-16",
        )  # fmt: skip
        return change("Decision", patch, dossier=stage.blind)

    for role in PEOPLE:
        verdict, code = _answer(stage, role, decision(role))
        expected = ("conflict", "changed_meanwhile") if role == "management" else ("denied",)
        assert (verdict, code)[: len(expected)] == expected, role


def test_a_frozen_protocol_stays(stage: Stage) -> None:
    connection = stage.connect("secretary")
    for column, value in (("content", "'{}'"), ("state", "'draft'"), ("reason", "'x'"),
                          ("number", "'99'"), ("state", "'cancelled'"), ("state", "'signed'")):  # fmt: skip
        statement = (
            f"update public.protocol set {column} = {value}, version = version + 1"
            " where session = %s"
        )
        refused = refusal(connection, statement, stage.hidden_session)
        assert refused == "AQ001" or (column == "number" and refused == "AQ002"), column


def test_votes_and_signatures_are_ones_own(stage: Stage) -> None:
    def vote(role: str, of: str, **values: object) -> dict[str, object]:
        patch = _fact(
            stage, role, session=stage.hidden_session, dossier=stage.hidden,
            member=stage.people[of], choice="issue", on_paper=False,
        )  # fmt: skip
        return change("Vote", {**patch, **values}, dossier=stage.hidden)

    assert _answer(stage, "member", vote("member", "other"))[0] in {"denied", "invalid"}
    assert _answer(stage, "recused", vote("recused", "recused")) == ("denied", "recused")
    assert _answer(stage, "secretary", vote("secretary", "member")) == (
        "invalid", "session_not_running",
    )  # fmt: skip
    for role in ("management", "executor", "administrator"):
        assert _answer(stage, role, vote(role, role))[0] in {"denied", "invalid"}, role
    ((protocol, content_hash),) = stage.office.owner.execute(
        "select id::text, content_hash from public.protocol where session = %s",
        (stage.hidden_session,),
    ).fetchall()

    def signature(role: str, of: str, *, on_paper: bool, hash_: str) -> tuple[str, str]:
        patch = _fact(
            stage, role, protocol=protocol, session=stage.hidden_session,
            signer=stage.people[of], content_hash=hash_, on_paper=on_paper,
        )  # fmt: skip
        return _answer(stage, role, change("ProtocolSignature", patch))

    assert signature("member", "other", on_paper=False, hash_=content_hash)[1] == (
        "signature_not_yours"
    )
    assert signature("member", "other", on_paper=True, hash_=content_hash)[1] == (
        "paper_signature_by_secretary"
    )
    assert signature("member", "member", on_paper=False, hash_="other")[1] == "changed_meanwhile"


def test_who_stepped_back_writes_nothing_about_it_either(stage: Stage) -> None:
    me = stage.people["recused"]
    tries = [
        change("Remark", _fact(stage, "recused", session=stage.hidden_session, member=me,
                               text="x", dossier=stage.hidden), dossier=stage.hidden),
        change("SpecialOpinion", _fact(stage, "recused", session=stage.hidden_session,
                                       dossier=stage.hidden, member=me, text="x"),
               dossier=stage.hidden),
        change("Declaration", _fact(stage, "recused", dossier=stage.hidden, member=me, hints=[]),
               dossier=stage.hidden),
        change("AgendaQuestion", _fact(stage, "recused", session=stage.hidden_session,
                                       dossier=stage.hidden, member=me, text="x"),
               dossier=stage.hidden),
    ]  # fmt: skip
    for each in tries:
        assert _answer(stage, "recused", each) == ("denied", "recused"), each["entity"]
    again = change("Recusal", _fact(stage, "recused", dossier=stage.hidden, member=me, kind="x",
                                    reason=""), dossier=stage.hidden)  # fmt: skip
    assert _answer(stage, "recused", again) == ("denied", "recused_already")


def test_nobody_makes_themselves_or_others_more_than_they_are(stage: Stage) -> None:
    for role in PEOPLE:
        connection = stage.connect(role)
        raising = "update public.person set roles = %s, version = version + 1 where id = %s"
        mine = stage.people[role]
        assert refusal(connection, raising, Jsonb(["management"]), mine) in {"42501", "AQ001"}
        if role != "administrator":
            assert refusal(
                connection, raising, Jsonb(["management"]), stage.people["other"]
            ) == "42501"  # fmt: skip


def test_an_act_of_another_is_not_repeated_in_ones_own_name(stage: Stage) -> None:
    ((known,),) = stage.office.owner.execute(
        "select act::text from sync.op where login = %s limit 1", (stage.logins["other"],)
    ).fetchall()
    connection = stage.connect("member")
    with connection.transaction(force_rollback=True):
        (answer,) = push(connection, act(evaluation(stage, "member", stage.blind), id_=known))
    assert (answer["verdict"], answer["code"]) == ("denied", "act_of_another")
