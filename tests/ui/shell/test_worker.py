"""Background work: order, threads, faults, and answers to those who have left."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from ui.runtime.worker import Work


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, value: object) -> None:
        self.got.append(value)


def test_calls_run_in_order_off_our_thread_and_answer_in_it(work: Work, qtbot: QtBot) -> None:
    ran: list[tuple[int, int]] = []
    answered: list[tuple[int, int]] = []
    for number in range(20):
        work.run(
            lambda n=number: ran.append((n, threading.get_ident())) or n,  # type: ignore[misc,func-returns-value]
            lambda n: answered.append((n, threading.get_ident())),
        )
    assert work.busy
    work.settle()
    assert [n for n, _ in ran] == [n for n, _ in answered] == list(range(20))
    assert {thread for _, thread in answered} == {threading.get_ident()}
    assert len({thread for _, thread in ran}) == 1
    assert threading.get_ident() not in {thread for _, thread in ran}
    assert not work.busy


def test_drawing_does_not_hold_up_saving(work: Work) -> None:
    gate = threading.Event()
    order: list[str] = []
    work.render(lambda: gate.wait(10), lambda _: order.append("drawn"))

    def saved(said: str) -> None:
        order.append(said)
        gate.set()

    work.run(lambda: "saved", saved)
    work.settle()
    assert order == ["saved", "drawn"]


def test_a_fault_goes_to_the_asker_or_to_the_frame(work: Work) -> None:
    heard: list[Exception] = []
    told: list[Exception] = []
    work.failed.connect(told.append)

    def full() -> None:
        raise OSError(28, "full")

    work.run(full, lambda _: None, heard.append)
    work.settle()
    assert [type(fault) for fault in heard] == [OSError]
    assert told == []
    work.run(full, lambda _: None)
    work.settle()
    assert [type(fault) for fault in told] == [OSError]


def test_an_answer_to_one_who_left_is_dropped(work: Work) -> None:
    receiver = Receiver()
    gate = threading.Event()
    work.run(lambda: gate.wait(10), receiver.take)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    work.settle()
    assert receiver.got == []


def test_a_cancelled_call_answers_nothing(work: Work) -> None:
    receiver = Receiver()
    job = work.run(lambda: 1, receiver.take)
    job.cancel()
    work.settle()
    assert receiver.got == []


def test_busy_is_told_once_each_way(work: Work) -> None:
    told: list[bool] = []
    work.busy_changed.connect(told.append)
    for _ in range(5):
        work.run(lambda: None, lambda _: None)
    work.settle()
    assert told == [True, False]


def test_closing_finishes_what_was_begun(qtbot: QtBot) -> None:
    work = Work()
    done: list[int] = []
    answered: list[object] = []
    for number in range(50):
        work.run(lambda n=number: done.append(n), answered.append)  # type: ignore[misc]
    work.close()
    assert done == list(range(50))
    assert answered == []


def test_waiting_too_long_is_an_error(work: Work) -> None:
    gate = threading.Event()
    work.run(lambda: gate.wait(10), lambda _: None)
    with pytest.raises(TimeoutError):
        work.settle(0.05)
    gate.set()
    work.settle()


def test_forgotten_widgets_are_never_swept_in_the_worker(work: Work, qtbot: QtBot) -> None:
    """A cycle with a running timer, dropped while the worker allocates without end."""
    swept: list[int] = []

    class Forgotten(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.me = self
            self.timer = self.startTimer(60_000)

        def __del__(self) -> None:
            swept.append(threading.get_ident())

    def allocate() -> int:
        heap: list[object] = []
        for _ in range(200_000):
            heap.append([heap])
        return len(heap)

    for _ in range(20):
        Forgotten()
        work.run(allocate, lambda _: None)
    work.settle()
    gc.collect()
    assert len(swept) == 20
    assert set(swept) == {threading.get_ident()}


def test_python_sweeps_again_after_closing(qtbot: QtBot) -> None:
    work, other = Work(), Work()
    for each in (work, other):
        each.run(lambda: None, lambda _: None)
    assert not gc.isenabled()
    work.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled()
