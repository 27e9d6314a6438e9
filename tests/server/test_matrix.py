"""The hostile matrix: every role, every table and view, every verb, by raw SQL.

A relation or a function of the shared database that has no line here fails the suite: who adds one
says who may do what with it.
"""

from collections.abc import Mapping

import psycopg
import pytest

from tests.server.shared_office import Connection
from tests.server.stage import ROLES, Stage

# One letter for each of ROLES: a reads every row, s some, 0 may ask and gets none, - is refused.
# Then, alike, who may insert: + where the policies and the law decide, - where the table is shut.
RELATIONS: Mapping[str, tuple[str, str]] = {
    "public.absence": ("--sa-----", "--++-----"),
    "public.adopted_criteria": ("000000000", "------+--"),
    "public.adopted_terms": ("000000000", "------+--"),
    "public.agenda_item": ("aaaaaa---", "---+-----"),
    "public.agenda_question": ("aaaaaa---", "--+------"),
    "public.alembic_version": ("---------", "---------"),
    "public.assignment": ("aaaaaa---", "----++---"),
    "public.attendance": ("aaaaaa---", "---+-----"),
    "public.blob_chunk": ("aaaaaa---", "---------"),
    "public.calendar_override": ("000000000", "------+--"),
    "public.calendar_year": ("aaaaaaaa0", "------+--"),
    "public.certificate": ("aaaaaa---", "-----+---"),
    "public.checklist_mark": ("aaaaaa---", "++-------"),
    "public.composition": ("aaaaaaaa0", "---+--+--"),
    "public.decision": ("aaaaaa---", "-----+---"),
    "public.declaration": ("aaaaaa---", "--+------"),
    "public.desktop_key": ("000000000", "+++++++++"),
    "public.desktop_secret": ("---------", "---------"),
    "public.destroyed_paper": ("00-000---", "---------"),
    "public.destruction": ("000000000", "---------"),
    "public.discussion": ("aaaaaa---", "--++-----"),
    "public.document": ("aaaaaa---", "++-------"),
    "public.dossier": ("aasaaa---", "++-------"),
    "public.evaluation": ("--ssss---", "--+------"),
    "public.hold": ("00-000---", "---+++---"),
    "public.intake_refusal": ("aa0aaa---", "++-------"),
    "public.journal": ("ssssaaa00", "+++++++++"),
    "public.kept_criteria": ("000000000", "------+--"),
    "public.match_key": ("---------", "---------"),
    "public.notice": ("aaaaaa---", "-+---+---"),
    "public.outbox": ("---------", "---------"),
    "public.outbox_number_seq": ("---------", "---------"),
    "public.person": ("aaaaaaaa0", "------+--"),
    "public.private_note": ("---------", "---------"),
    "public.protocol": ("-aaaaa---", "---+-----"),
    "public.protocol_signature": ("-aaaaa---", "--++-----"),
    "public.protocol_wording": ("--aa-----", "---+-----"),
    "public.recusal": ("aaaaaa---", "--+------"),
    "public.remark": ("--aa-----", "--+------"),
    "public.remark_answer": ("--aa-----", "---+-----"),
    "public.reminder": ("--0a-----", "---+-----"),
    "public.scope": ("---------", "---------"),
    "public.series": ("---------", "---------"),
    "public.service_provider": ("000000000", "------+--"),
    "public.session": ("aaaaaa---", "---+-----"),
    "public.sheet": ("--s------", "--+------"),
    "public.special_opinion": ("--aaaa---", "--++-----"),
    "public.step": ("aasaaa---", "++-+++---"),
    "public.step_event": ("aasaaa---", "++-+++---"),
    "public.submission": ("aaaaaa---", "--+------"),
    "public.sync_state": ("---------", "---------"),
    "public.ties": ("--0------", "--+------"),
    "public.vote": ("--aaaa---", "--++-----"),
    "public.vote_check": ("--aaaa---", "---+-----"),
    "public.witness": ("---------", "---------"),
    "sync.absence_seen": ("00ss00000", "---------"),
    "sync.actor": ("aaaaaaaa0", "---------"),
    "sync.audit": ("-------a-", "---------"),
    "sync.blob_upload": ("---------", "---------"),
    "sync.commit": ("-------a-", "---------"),
    "sync.desktops": ("000000000", "---------"),
    "sync.entity": ("aaaaaaaa0", "---------"),
    "sync.evaluation_seen": ("00ssss000", "---------"),
    "sync.lease": ("000000---", "---------"),
    "sync.number": ("---------", "---------"),
    "sync.op": ("sssssss00", "---------"),
    "sync.protocol_seen": ("0sssss000", "---------"),
    "sync.replica": ("000000000", "---------"),
    "sync.sealed": ("---------", "---------"),
    "sync.seat": ("00s000000", "---------"),
    "sync.shape": ("-------a-", "---------"),
    "sync.sheet_seen": ("00s000000", "---------"),
    "sync.special_opinion_seen": ("00ssss000", "---------"),
    "sync.standing": ("aaaaaa---", "---------"),
    "sync.state": ("aaaaaaaa0", "---------"),
    "sync.vote_seen": ("00ssss000", "---------"),
    "sync.way": ("aaaaaaaa0", "---------"),
}  # fmt: skip
_CARD = (
    "address ais_date ais_number birth_date channel citizenship contract_end education email "
    "employer grounds iin language match_keys mission_received name_cyrillic name_latin "
    "number passport_issued passport_number passport_valid_until phone previous_certificate "
    "profession representative representative_document representative_until search_fold "
    "sort_key"
)
_PLACE = "closed_on closing due outcome state step"
UPDATES: Mapping[tuple[str, str], str] = {
    ("public.absence", "member"): "cancelled",
    ("public.absence", "secretary"): "cancelled",
    ("public.agenda_item", "secretary"): "by_casting_vote grounds note outcome position postponed rapporteur seats",
    ("public.certificate", "executor"): "by_power_of_attorney collector collector_document handed_on method",
    ("public.certificate", "management"): "dated number record_hash signed_at signed_by state valid_from valid_to",
    ("public.dossier", "intake_officer"): f"{_CARD} {_PLACE}",
    ("public.dossier", "executor"): f"{_CARD} {_PLACE}",
    ("public.dossier", "secretary"): "closed_on closing due outcome state step",
    ("public.dossier", "unit_head"): "closed_on closing due executor match_keys number outcome search_fold sort_key state step",
    ("public.dossier", "management"): "closed_on closing due executor outcome state step",
    ("public.kept_criteria", "administrator"): "changed_at text",
    ("public.notice", "executor"): "dated method note number proof sent_on state",
    ("public.notice", "management"): "signed_at signed_by state",
    ("public.person", "administrator"): "active login may_decide name_en name_kk name_ru position_en position_kk position_ru roles short_kk short_ru",
    ("public.protocol", "member"): "state",
    ("public.protocol", "secretary"): "content content_hash dated number reason replaces state",
    ("public.protocol_wording", "secretary"): "texts",
    ("public.session", "secretary"): "composition day ended_at place_kk place_ru started_at state substituted",
    ("public.sheet", "member"): "answers changed_at note reopened submitted",
    ("public.step", "intake_officer"): "closed done_by ended late_reason",
    ("public.step", "executor"): "closed done_by ended late_reason",
    ("public.step", "secretary"): "closed done_by ended late_reason",
    ("public.step", "unit_head"): "assignee closed done_by ended late_reason",
    ("public.step", "management"): "assignee closed done_by ended late_reason",
    ("public.ties", "member"): "employers institutions people",
}  # fmt: skip
"""Columns that a role may change beside the version; every other pair and column is refused."""
_TAKES_NOTHING = (
    psycopg.errors.WrongObjectType,
    psycopg.errors.ObjectNotInPrerequisiteState,
    psycopg.errors.FeatureNotSupported,
)
"""What a view or a sequence says to whoever wants to put something in."""
_CALLED = """
    accepted apply break_lease chunks_present close_commit destroy free_lease gone_verdict hello i_am i_decide
    insert_many is_my_key lease_of me my_level my_opened my_recusals my_recused_sessions my_roles my_seats names_recused
    next_rev opens person_of piece push push_v1 put_chunk recall record refuse reject seal
    seen_content take_each take_lease take_number update_one verdict window
"""
FUNCTIONS = frozenset(_CALLED.split())
"""Functions that a login may call; with them `put_<table>`, which push uses and which are the
caller's own right."""


@pytest.fixture(scope="module")
def doors(stage: Stage) -> Mapping[str, Connection]:
    """A connection of each role."""
    return {role: stage.connect(role) for role in ROLES}


def test_no_relation_is_without_its_line(stage: Stage) -> None:
    there = {
        f"{schema}.{name}"
        for schema, name in stage.office.owner.execute(
            "select relnamespace::regnamespace::text, relname from pg_class where relkind in"
            " ('r', 'p', 'v', 'm', 'f', 'S') and relnamespace::regnamespace::text in"
            " ('public', 'sync')"
        )
    }
    assert there == set(RELATIONS)


def test_no_function_is_called_that_is_not_meant_to_be(stage: Stage) -> None:
    there = stage.office.owner.execute(
        "select proname, prosecdef from pg_proc where pronamespace = 'sync'::regnamespace"
        " and has_function_privilege('anyqtama_user', oid, 'execute')"
    ).fetchall()
    assert {name for name, _ in there if not name.startswith("put_")} == FUNCTIONS - {"put_chunk"}
    assert [name for name, definer in there if name.startswith("put_") and definer] == ["put_chunk"]


def test_a_definer_function_looks_nowhere_but_in_its_own_schemas(stage: Stage) -> None:
    loose = stage.office.owner.execute(
        "select oid::regprocedure::text from pg_proc where pronamespace = 'sync'::regnamespace"
        " and prosecdef and not coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false)"
    ).fetchall()
    assert loose == []


@pytest.mark.parametrize("relation", RELATIONS)
def test_everybody_reads_what_is_theirs(
    relation: str, stage: Stage, doors: Mapping[str, Connection]
) -> None:
    counting = f"select count(*) from {relation}".encode()
    (total,) = stage.office.owner.execute(counting).fetchone() or (0,)
    found = ""
    for role in ROLES:
        try:
            (seen,) = doors[role].execute(counting).fetchone() or (0,)
        except psycopg.errors.InsufficientPrivilege:
            found += "-"
        else:
            found += "0" if seen == 0 else "a" if seen == total else "s"
    assert found == RELATIONS[relation][0]


@pytest.mark.parametrize("relation", RELATIONS)
def test_nobody_puts_in_what_is_not_theirs(relation: str, doors: Mapping[str, Connection]) -> None:
    found = "".join(
        "-" if _shut(doors[role], f"insert into {relation} default values") else "+"
        for role in ROLES
    )
    assert found == RELATIONS[relation][1]


@pytest.mark.parametrize("relation", RELATIONS)
def test_nobody_changes_what_is_not_theirs(
    relation: str, stage: Stage, doors: Mapping[str, Connection]
) -> None:
    columns = [
        str(name)
        for (name,) in stage.office.owner.execute(
            "select attname from pg_attribute where attrelid = %s::regclass and attnum > 0"
            " and not attisdropped",
            (relation,),
        )
    ]
    for role in ROLES:
        listed = UPDATES.get((relation, role), "").split()
        allowed = {*listed, "version"} if listed else set()
        for column in columns:
            changing = f'update {relation} set "{column}" = null where false'
            assert _shut(doors[role], changing) == (column not in allowed), (role, column)


@pytest.mark.parametrize("relation", RELATIONS)
def test_nobody_removes_anything(relation: str, doors: Mapping[str, Connection]) -> None:
    for role in ROLES:
        for statement in (
            f"delete from {relation}",
            f"truncate {relation}",
            f"lock table {relation} in access exclusive mode",
            f"create trigger aq0_mine before insert on {relation} for each row"
            " execute function suppress_redundant_updates_trigger()",
        ):
            assert _refused(doors[role], statement), (role, statement)


def _shut(connection: Connection, statement: str) -> bool:
    """Whether the relation itself is shut; a policy or the law that says no has seen the row."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement.encode())
    except psycopg.errors.InsufficientPrivilege as fault:
        return "permission denied" in str(fault)
    except _TAKES_NOTHING:
        return True
    except psycopg.Error:
        return False
    return False


def _refused(connection: Connection, statement: str) -> bool:
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement.encode())
    except (psycopg.errors.InsufficientPrivilege, *_TAKES_NOTHING):
        return True
    return False
