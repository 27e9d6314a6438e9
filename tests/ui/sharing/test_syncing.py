"""When the synchronisation runs by itself, what it tells, and that nothing waits for it."""

from __future__ import annotations

from datetime import timedelta
from threading import get_ident

from pytestqt.qtbot import QtBot

from app.kernel.clock import FixedClock
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from tests.ui.sharing.pretended import Ended, PretendedEngine, Told
from ui.runtime.idling import Idling
from ui.runtime.pace import Pace, Pacing
from ui.runtime.syncing import EVERY, SELDOMEST, Syncing, Verdict


def run_to_end(qtbot: QtBot, syncing: Syncing) -> None:
    """Wait until the run under way has ended."""
    qtbot.waitUntil(lambda: not syncing.state.running)


def ended(syncing: Syncing) -> Verdict | None:
    """How the last run ended."""
    return syncing.state.verdict


def complete(syncing: Syncing) -> bool:
    """Whether everything is here."""
    return syncing.state.complete


def test_it_runs_at_the_start_and_in_a_thread_of_its_own(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    syncing.start(engine)
    assert syncing.state.running
    run_to_end(qtbot, syncing)
    assert engine.runs == 1
    assert get_ident() not in engine.threads
    assert syncing.state.synced_at == clock.now()


def test_it_runs_every_minute(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    clock.advance(seconds=59)
    syncing.look()
    assert engine.runs == 1
    clock.advance(seconds=1)
    syncing.look()
    run_to_end(qtbot, syncing)
    assert engine.runs == 2


def test_it_calls_more_and_more_seldom_where_nobody_answers(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    engine.answers = [Ended("offline", skew_ms=None) for _ in range(7)]
    begun = clock.now()
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    pauses = []
    for _ in range(6):
        assert syncing.state.next_at is not None
        pauses.append(syncing.state.next_at - clock.now())
        while clock.now() < syncing.state.next_at:
            clock.advance(seconds=60)
            if clock.now() < syncing.state.next_at:
                syncing.look()
        syncing.look()
        run_to_end(qtbot, syncing)
    assert pauses == [EVERY, EVERY * 2, EVERY * 4, EVERY * 8, SELDOMEST, SELDOMEST]
    assert syncing.state.offline_since == begun
    assert syncing.state.synced_at is None


def test_when_the_network_returns_it_is_every_minute_again(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    engine.answers = [Ended("offline"), Ended("offline"), Ended()]
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    for _ in range(2):
        syncing.now()
        run_to_end(qtbot, syncing)
    assert syncing.state.offline_since is None
    assert syncing.state.next_at == clock.now() + EVERY


def test_after_sleep_it_runs_at_once_though_it_had_given_up_for_long(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    engine.answers = [Ended("offline")] * 5
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    for _ in range(4):
        syncing.now()
        run_to_end(qtbot, syncing)
    clock.advance(seconds=91)
    assert syncing.state.next_at is not None
    assert clock.now() < syncing.state.next_at
    syncing.look()
    run_to_end(qtbot, syncing)
    assert engine.runs == 6
    assert ended(syncing) is Verdict.DONE


def test_several_acts_make_one_run_and_a_typed_mark_makes_none(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine
) -> None:
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    syncing.soon(Changes(frozenset({("Sheet", Id("s")), ("Dossier", Id("d"))})))
    assert not syncing._after_act.isActive()
    for number in range(3):
        syncing.soon(Changes(frozenset({("Vote", Id(f"v{number}")), ("Dossier", Id("d"))})))
    assert syncing._after_act.isActive()
    with qtbot.waitSignal(syncing.finished, timeout=4_000):
        pass
    assert engine.runs == 2


def test_a_command_during_a_run_makes_one_more_after_it(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine
) -> None:
    engine.held = True
    syncing.start(engine)
    engine.begun.get(timeout=5)
    syncing.now()
    syncing.now()
    engine.go_on.set()
    qtbot.waitUntil(lambda: engine.runs == 2)
    engine.go_on.set()
    run_to_end(qtbot, syncing)
    assert engine.runs == 2


def test_cancelling_ends_the_run_and_the_next_minute_goes_on(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    engine.held = True
    syncing.start(engine)
    engine.begun.get(timeout=5)
    syncing.cancel()
    run_to_end(qtbot, syncing)
    assert ended(syncing) is Verdict.CANCELLED
    assert not complete(syncing)
    engine.held = False
    clock.advance(seconds=60)
    syncing.look()
    run_to_end(qtbot, syncing)
    assert ended(syncing) is Verdict.DONE
    assert complete(syncing)


def test_what_a_run_brought_is_told_once(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine
) -> None:
    touched = frozenset({("Dossier", Id("d")), ("Vote", Id("v"))})
    engine.answers = [Ended(), Ended(touched=touched), Ended(touched=frozenset({("*", Id(""))}))]
    heard: list[Changes] = []
    syncing.received.connect(heard.append)
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    for _ in range(2):
        syncing.now()
        run_to_end(qtbot, syncing)
    assert heard == [Changes(touched), Changes()]


def test_a_fault_is_told_and_does_not_end_the_thread(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine
) -> None:
    engine.answers = [OSError("disk")]
    with qtbot.waitSignal(syncing.failed):
        syncing.start(engine)
    assert ended(syncing) is Verdict.FAULT
    syncing.now()
    run_to_end(qtbot, syncing)
    assert ended(syncing) is Verdict.DONE


def test_the_progress_comes_with_rate_and_time_left(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine
) -> None:
    engine.steps = [Told("pull", 0, 1000)]
    heard: list[Pace] = []
    syncing.progressed.connect(heard.append)
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    assert [(pace.stage, pace.part) for pace in heard] == [("pull", 0.0)]
    pacing = Pacing()
    pacing.take(Told("pull", 0, 1000), 10.0)
    pace = pacing.take(Told("pull", 200, 1000), 12.0)
    assert (pace.rate, pace.seconds_left, pace.part) == (100.0, 8.0, 0.2)
    scans = pacing.take(Told("scans_up", 0, 3, 0, 3_000_000), 13.0)
    assert (scans.rate, scans.seconds_left) == (0.0, None)
    scans = pacing.take(Told("scans_up", 1, 3, 1_000_000, 3_000_000), 15.0)
    assert (scans.byte_rate, scans.seconds_left) == (500_000.0, 4.0)


def test_a_long_sitting_keeps_the_pace_of_its_last_seconds() -> None:
    pacing = Pacing()
    for second in range(20):
        pacing.take(Told("pull", second * 10, 100_000), float(second))
    for second in range(20, 40):
        pacing.take(Told("pull", 190 + (second - 19) * 1000, 100_000), float(second))
    assert 990 <= pacing.take(Told("pull", 21_190, 100_000), 40.0).rate <= 1010


def test_the_last_success_of_an_earlier_sitting_is_remembered(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    engine.answers = [Ended("offline")]
    earlier = clock.now() - timedelta(days=2)
    syncing.start(engine, earlier)
    run_to_end(qtbot, syncing)
    assert syncing.state.synced_at == earlier


def test_a_desk_whose_machine_slept_is_locked_on_waking(
    qtbot: QtBot, syncing: Syncing, engine: PretendedEngine, clock: FixedClock
) -> None:
    """No timer runs while a machine sleeps: the clock tells on waking."""
    idling = Idling(10)
    syncing.woke.connect(idling.slept)
    idling.start()
    syncing.start(engine)
    run_to_end(qtbot, syncing)
    locked = []
    idling.idle.connect(lambda: locked.append(clock.now()))
    clock.advance(minutes=9)
    syncing.look()
    run_to_end(qtbot, syncing)
    assert not locked
    clock.advance(minutes=11)
    syncing.look()
    run_to_end(qtbot, syncing)
    assert locked == [clock.now()]
    assert not idling.watching
