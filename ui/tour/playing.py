"""Plays the tour: opens the real window over a demo office and works in it by keys and clicks."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ui.bootstrap import demo_clock, dressed_application, make_demo, make_parts
from ui.components.saving import FOLDER
from ui.runtime.settings import Settings
from ui.shell.main_window import MainWindow
from ui.shell.sign_in import PersonCard
from ui.tour.hands import Hands, NotAsExpected
from ui.tour.help_pictures import take_help_pictures
from ui.tour.parts import PARTS
from ui.tour.readme import take_pictures
from ui.tour.stage import Stage, listen

DEFAULT = ("desks", "issue", "refusal", "duplicate")
FILE = "anyqtama.db"


def play_tour(
    folder: Path,
    plays: Sequence[str] | None,
    language: str,
    out: TextIO,
    office: Path | None = None,
) -> int:
    """Play parts into `folder`; 0, or 1 when a screen did not do what a part expects.

    `office` is the file of a demo office made before; without it one is made.
    """
    chosen = tuple(plays or DEFAULT)
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        out.write(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}\n")
        return 2
    stage = open_stage(folder, language, out, office)

    def play_all() -> None:
        for name in chosen:
            out.write(f"— {name}\n")
            PARTS[name](stage)
        _list_papers(stage)

    return _play(stage, play_all)


def picture_readme(folder: Path, kept: Path, out: TextIO, office: Path | None = None) -> int:
    """Take README's pictures into `folder`; what the tour needs for it is kept in `kept`."""
    stage = open_stage(kept, "kk", out, office)
    return _play(stage, lambda: take_pictures(stage, folder))


def picture_help(folder: Path, kept: Path, out: TextIO, office: Path | None = None) -> int:
    """Take the pictures of help into `folder`/<language>."""
    stage = open_stage(kept, "en", out, office)
    return _play(stage, lambda: take_help_pictures(stage, folder))


def _play(stage: Stage, play: Callable[[], object]) -> int:
    """Wait for the office's people, then play; the window is closed whatever happens."""
    window = stage.hands.window
    try:
        window.load_people()
        stage.hands.until(
            lambda: bool(window.sign_in.findChildren(PersonCard)), "nobody can sign in"
        )
        play()
    except NotAsExpected as found:
        return _say_what_is_wrong(stage, found)
    finally:
        window.close()
        stage.parts.close()
    return 0


def open_stage(folder: Path, language: str, out: TextIO, office: Path | None = None) -> Stage:
    """Make or copy the office, and open the window over it."""
    papers, kept = folder / "papers", folder / "office"
    file = kept / FILE
    if file.exists():
        _clear_away(folder)
    for each in (papers, kept):
        each.mkdir(parents=True, exist_ok=True)
    if office is not None:
        shutil.copyfile(office, file)
    else:
        out.write("Making the demo office\n")
        out.flush()
        make_demo(file, lambda _part: None)
    qInstallMessageHandler(_pass_on)
    app = dressed_application()
    app.setCursorFlashTime(0)
    settings = Settings(folder / "settings.ini")
    for name, value in (("language", language), ("look", "light"), (FOLDER, str(papers))):
        settings.keep(name, value)
    clock = demo_clock()
    parts = make_parts(file, clock, folder / "settings.ini", demo=True)
    window = MainWindow(parts)
    stage = Stage(Hands(window, parts.work, folder), parts, clock, folder, out)
    listen(stage, window)
    window.show()
    return stage


def _clear_away(folder: Path) -> None:
    """An earlier tour's office, papers and pictures make room for this one's."""
    for part in ("office", "papers", "scans"):
        shutil.rmtree(folder / part, ignore_errors=True)
    for picture in folder.glob("[0-9][0-9]-*.png"):
        picture.unlink()


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Say what Qt says, but not that the offscreen platform raises no windows."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def _say_what_is_wrong(stage: Stage, found: NotAsExpected) -> int:
    file = stage.hands.picture("not-as-expected")
    said = stage.hands.window.banner.accessibleName()
    heard = [str(found), *(each for each in stage.refused if each not in str(found)), said]
    words = "; ".join(part for part in heard if part)
    stage.out.write(f"{file.name.partition('-')[0]} NOT AS EXPECTED: {words} ({file})\n")
    return 1


def _list_papers(stage: Stage) -> None:
    stage.out.write("Papers:\n")
    for paper in sorted(stage.papers.iterdir()):
        stage.out.write(f"  {paper}\n")
