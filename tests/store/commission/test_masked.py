"""A masked first reading holds in the session, its agenda and the room."""

from dataclasses import replace

from app.commission.use_cases import Commission
from tests.store.commission.world import World, done, shown


def mask(world: World) -> None:
    """The set in force asks for a first reading without names."""
    sample = replace(world.books.shelf.sample, masked=True)
    sets = {**world.books.shelf.sets, (sample.code, sample.version): sample}
    books = replace(world.books, shelf=replace(world.books.shelf, sets=sets, sample=sample))
    world.room = Commission(world.room.ground, world.passing, books)


def test_a_member_reads_no_name_before_their_own_sheet(world: World) -> None:
    mask(world)
    (dossier,) = world.dossiers(1)
    session = world.planned([dossier])
    member, name = world.members[2], world.card(dossier).name_latin
    hidden = world.item(session, dossier, member)
    assert (hidden.masked, hidden.name_latin, hidden.citizenship.ru) == (True, "", "")
    assert name not in repr(world.view(session, member))
    assert name not in repr(shown(world.room.agenda_content(member, session)))
    world.evaluate(member, dossier)
    assert world.item(session, dossier, member).name_latin == name
    assert shown(world.room.agenda_content(member, session)).items[0].applicant_latin == name


def test_who_does_not_score_reads_it_plain(world: World) -> None:
    mask(world)
    (dossier,) = world.dossiers(1)
    session = world.planned([dossier])
    for reader in (world.secretary, world.head, world.management):
        assert world.item(session, dossier, reader).name_latin == world.card(dossier).name_latin


def test_the_room_is_told_no_citizenship_before_the_figures(world: World) -> None:
    mask(world)
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    closed = shown(world.room.projection(world.secretary, session))
    assert (closed.veiled, closed.citizenship.ru) == ("discussion_closed", "")
    done(world.room.open_discussion(world.secretary, session, dossier))
    assert shown(world.room.projection(world.secretary, session)).citizenship.ru


def test_after_the_session_nothing_is_masked(world: World) -> None:
    mask(world)
    dossiers = world.dossiers(1)
    session = world.ended(dossiers)
    assert not world.item(session, dossiers[0], world.members[2]).masked
