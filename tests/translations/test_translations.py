"""Kazakh and Russian are complete, and say with the same blanks what the English source says."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ui.i18n.areas import areas, ts_file
from ui.i18n.compile import qt_tool

WHOLE = ("kk", "ru")
FORMS = {"kk": 2, "ru": 3, "en": 2}


@dataclass(frozen=True, slots=True)
class Message:
    """A string of the program with one language's translation."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def messages(ts: Path) -> list[Message]:
    """All messages of a .ts file; none where the area has no file."""
    if not ts.exists():
        return []
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for node in context.iter("message"):
            words = node.find("translation")
            assert words is not None
            forms = [form.text or "" for form in words.iter("numerusform")]
            found.append(
                Message(
                    context.findtext("name", ""),
                    node.findtext("source", ""),
                    node.findtext("comment", ""),
                    node.get("numerus") == "yes",
                    tuple(forms or [words.text or ""]),
                    words.get("type", "finished"),
                )
            )
    return found


@pytest.fixture(scope="session")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Message]]:
    """What lupdate finds in the sources now, by area."""
    folder = tmp_path_factory.mktemp("lupdate")
    found = {}
    for area, sources in areas().items():
        target = folder / f"{area}.ts"
        command = [str(qt_tool("lupdate")), "-silent", *map(str, sources), "-ts", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        found[area] = messages(target)
    return found


@pytest.mark.parametrize("language", WHOLE)
def test_every_string_of_the_program_is_translated(
    language: str, extracted: dict[str, list[Message]]
) -> None:
    missing = []
    for area, wanted in extracted.items():
        ready = {m.key for m in messages(ts_file(language, area)) if is_finished(m, language)}
        missing += [f"{area}: {m.context}: {m.source!r}" for m in wanted if m.key not in ready]
    assert not missing, "\n".join(["python -m ui.i18n.update, then translate:", *missing])


def test_english_has_its_plurals(extracted: dict[str, list[Message]]) -> None:
    missing = []
    for area, wanted in extracted.items():
        ready = {m.key for m in messages(ts_file("en", area)) if is_finished(m, "en")}
        missing += [f"{area}: {m.source!r}" for m in wanted if m.plural and m.key not in ready]
    assert not missing, "\n".join(missing)


def is_finished(message: Message, language: str) -> bool:
    """Whether a translation is whole: every plural form there, nothing marked as a draft."""
    wanted = FORMS[language] if message.plural else 1
    return message.state == "finished" and len(message.forms) == wanted and all(message.forms)


@pytest.mark.parametrize("language", [*WHOLE, "en"])
def test_nothing_is_kept_that_the_program_no_longer_says(
    language: str, extracted: dict[str, list[Message]]
) -> None:
    said = {area: {m.key for m in found} for area, found in extracted.items()}
    stale = [
        f"{area}: {m.source!r}"
        for area, keys in said.items()
        for m in messages(ts_file(language, area))
        if m.key not in keys
    ]
    assert not stale, "\n".join(stale)
    folder = ts_file(language, "any").parent
    unknown = {file.stem for file in folder.glob("*.ts")} - set(said)
    assert not unknown, f"areas that are no more: {unknown}"


BLANKS = re.compile(r"%L?(?:\d+|n)|\{\w*\}")


def faults(message: Message) -> list[str]:
    """What a translation lost or added against its source."""
    found = []
    for form in message.forms:
        lost = set(BLANKS.findall(message.source)) ^ set(BLANKS.findall(form))
        if lost - ({"%n"} if message.plural else set()):
            found.append(f"{message.source!r} -> {form!r}: blanks {sorted(lost)}")
        if mnemonics(message.source) != mnemonics(form):
            found.append(f"{message.source!r} -> {form!r}: mnemonics")
        if message.source.endswith("…") != form.endswith("…"):
            found.append(f"{message.source!r} -> {form!r}: ellipsis")
        if form != form.strip() and message.source == message.source.strip():
            found.append(f"{message.source!r} -> {form!r}: blank space at an end")
    return found


def mnemonics(text: str) -> int:
    """How many letters are marked as mnemonics."""
    return len(re.findall(r"&(?=\S)", text.replace("&&", "")))


@pytest.mark.parametrize("language", WHOLE)
def test_translations_keep_what_the_source_has(language: str) -> None:
    found = [
        fault
        for file in sorted(ts_file(language, "any").parent.glob("*.ts"))
        for message in messages(file)
        if is_finished(message, language)
        for fault in faults(message)
    ]
    assert not found, "\n".join(found)


KAZAKH_LETTERS = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")


def test_no_kazakh_letter_strays_into_russian() -> None:
    stray = [
        form
        for file in sorted(ts_file("ru", "any").parent.glob("*.ts"))
        for message in messages(file)
        for form in message.forms
        if KAZAKH_LETTERS & set(form)
    ]
    assert not stray, "\n".join(stray)


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Late by %n day(s)", "Опоздание"),
        ("%1 of %2", "%1 из"),
        ("&Save", "Сохранить"),
        ("Open…", "Открыть"),
        ("Open", "Открыть "),
    ],
)
def test_a_faulty_translation_is_found(source: str, form: str) -> None:
    assert faults(Message("Queue", source, "", plural=False, forms=(form,), state="finished"))


def test_an_unfinished_translation_is_found() -> None:
    draft = Message("Queue", "Late", "", plural=False, forms=("Просрочено",), state="unfinished")
    short = Message("Queue", "%n day(s)", "", plural=True, forms=("%n день",), state="finished")
    assert not is_finished(draft, "ru")
    assert not is_finished(short, "ru")
