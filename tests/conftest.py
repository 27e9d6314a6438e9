"""What every test stands on: no window on the desk, no settings of the person who runs it, no stray log."""

import logging
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before the first QApplication, and for the processes that tests start.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
os.environ["LC_ALL"] = "C.UTF-8"
for _variable in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "LANGUAGE"):
    os.environ.pop(_variable, None)

settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regenerate-golden",
        action="store_true",
        help="write tests/golden anew from what is made now; read the diff before committing it",
    )


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, data, logs and caches of a test live in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for variable in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(home / variable.lower()))
    return home


class ExpectedLogs:
    """The warnings that a test brings about on purpose."""

    def __init__(self) -> None:
        self._patterns: list[re.Pattern[str]] = []

    def __call__(self, pattern: str) -> None:
        """Let messages pass in which the pattern is found."""
        self._patterns.append(re.compile(pattern))

    def covers(self, message: str) -> bool:
        return any(pattern.search(message) for pattern in self._patterns)


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def expected_logs() -> Iterator[ExpectedLogs]:
    """An unexpected log of WARNING or worse fails the test; call it to expect one."""
    expected, collector = ExpectedLogs(), _Collector()
    logging.getLogger().addHandler(collector)
    yield expected
    logging.getLogger().removeHandler(collector)
    stray = [
        f"{record.name}: {record.getMessage()}"
        for record in collector.records
        if not expected.covers(record.getMessage())
    ]
    if stray:
        pytest.fail("unexpected logs:\n" + "\n".join(stray))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test would work on into the next one."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.daemon
    ]
    for thread in left:
        thread.join(timeout=2)
    still = [thread.name for thread in left if thread.is_alive()]
    if still:
        pytest.fail(f"threads left running: {', '.join(still)}")
