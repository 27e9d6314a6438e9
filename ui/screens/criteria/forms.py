"""The forms of a draft: the set as a whole, its groups, one criterion with its scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.components.label import STRONG, Label
from ui.components.style import px
from ui.screens.criteria.bound import Form, labelled
from ui.theme.dress import dress

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.kernel.text import Language
    from ui.screens.criteria.document import Document
    from ui.screens.criteria.editor_model import EditorModel


def general_form(model: EditorModel) -> Form:
    """Title, marks, rules."""
    translate, form = QCoreApplication.translate, Form(model)
    form.heading(translate("CriteriaForms", "The set"))
    form.add(form.three("title", translate("CriteriaForms", "Title")))
    form.row(
        form.text("code", translate("CriteriaForms", "Code")),
        form.text("version", translate("CriteriaForms", "Version")),
    )
    form.row(
        form.number("pass_mark", translate("CriteriaForms", "Pass mark")),
        form.number(
            "full_marks",
            translate("CriteriaForms", "Full marks"),
            hint=translate("CriteriaForms", "what the maxima should add up to"),
        ),
    )
    form.add(
        form.tick(
            "masked", translate("CriteriaForms", "First reading without name, citizenship, photo")
        )
    )
    _rules(form)
    form.add(form.text("source", translate("CriteriaForms", "Published in")))
    return form


def groups_form(model: EditorModel, language: Language, again: Callable[[str], None]) -> Form:
    """Groups with caps and minimums, and groups of professions."""
    translate, form = QCoreApplication.translate, Form(model)
    form.heading(
        translate("CriteriaForms", "Groups of criteria"),
        translate("CriteriaForms", "A group never counts for more than its cap."),
    )
    for place in range(_count(model, "groups")):
        path = f"groups.{place}"
        _entry_head(form, again, path, _title(model, path, language))
        form.add(form.three(f"{path}.title", translate("CriteriaForms", "Title")))
        others = [
            (str(model.get(f"groups.{n}.code")), _title(model, f"groups.{n}", language))
            for n in range(_count(model, "groups"))
            if n != place
        ]
        form.row(
            form.number(f"{path}.cap", translate("CriteriaForms", "Cap")),
            form.number(f"{path}.minimum", translate("CriteriaForms", "Minimum")),
            form.code(f"{path}.code", translate("CriteriaForms", "Code")),
        )
        if others:
            nowhere = ("", translate("CriteriaForms", "in no other group"))
            form.add(
                form.pick(
                    f"{path}.within",
                    translate("CriteriaForms", "Stands within"),
                    [nowhere, *others],
                )
            )
    _adder(form, again, translate("CriteriaForms", "+ Group"), "add_group_button", "groups")
    form.about = ""
    form.heading(
        translate("CriteriaForms", "Groups of professions"),
        translate(
            "CriteriaForms", "With a pass mark of their own; a criterion may be asked of some only."
        ),
    )
    for place in range(_count(model, "profession_groups")):
        path = f"profession_groups.{place}"
        _entry_head(form, again, path, _title(model, path, language))
        form.add(form.three(f"{path}.title", translate("CriteriaForms", "Title")))
        form.row(
            form.number(f"{path}.pass_mark", translate("CriteriaForms", "Pass mark")),
            form.code(
                f"{path}.code", translate("CriteriaForms", "Code in the list of professions")
            ),
        )
    _adder(
        form, again, translate("CriteriaForms", "+ Group of professions"), "add_profession_group_button",
        "profession_groups",
    )  # fmt: skip
    return form


def criterion_form(
    model: EditorModel, place: int, language: Language, again: Callable[[str], None]
) -> Form:
    """One criterion: its words, what it asks for, and its scale."""
    translate, form, path = QCoreApplication.translate, Form(model), f"criteria.{place}"
    remove = form.button(
        translate("CriteriaForms", "Remove the criterion"),
        "remove_criterion_button",
        lambda: _remove(model, path, again, f"criteria.{max(place - 1, 0)}"),
    )
    remove.setEnabled(_count(model, "criteria") > 1)
    head = QHBoxLayout()
    number = translate("CriteriaForms", "Criterion {number}").replace("{number}", str(place + 1))
    head.addWidget(Label(number, STRONG), 1)
    head.addWidget(remove)
    form.add(head)
    form.add(form.three(f"{path}.title", translate("CriteriaForms", "Title")))
    form.add(form.three(f"{path}.help", translate("CriteriaForms", "Explanation (may be empty)")))
    groups = [("", translate("CriteriaForms", "in no group"))] + [
        (str(model.get(f"groups.{n}.code")), _title(model, f"groups.{n}", language))
        for n in range(_count(model, "groups"))
    ]
    form.row(
        form.pick(f"{path}.group", translate("CriteriaForms", "Group"), groups),
        form.code(f"{path}.code", translate("CriteriaForms", "Code")),
    )
    form.row(
        form.number(
            f"{path}.weight",
            translate("CriteriaForms", "Weight"),
            hint=translate("CriteriaForms", "empty: 1"),
        ),
        form.number(f"{path}.minimum", translate("CriteriaForms", "Minimum")),
        form.number(
            f"{path}.evidence_below",
            translate("CriteriaForms", "Evidence"),
            hint=translate("CriteriaForms", "for values below"),
        ),
        form.text(f"{path}.paragraph", translate("CriteriaForms", "Paragraph")),
    )
    form.row(
        form.tick(f"{path}.required", translate("CriteriaForms", "must be answered"), default=True),
        form.tick(f"{path}.not_applicable", translate("CriteriaForms", "may be not applicable")),
    )
    _professions(form, path, language)
    _scale(form, place, again)
    return form


def combinations_form(model: EditorModel, language: Language, to_text: Callable[[], None]) -> Form:
    """Combinations are written in the text; here they are listed."""
    translate, form = QCoreApplication.translate, Form(model)
    form.heading(
        translate("CriteriaForms", "Combinations"),
        translate(
            "CriteriaForms", "Answers that earn points together. They are written in the text."
        ),
    )
    for place in range(_count(model, "combinations")):
        form.add(Label(_title(model, f"combinations.{place}", language), STRONG, wrap=True))
    button = form.button(
        translate("CriteriaForms", "Edit the text"), "combinations_text_button", to_text
    )
    form.fields["combinations"] = button
    line = QHBoxLayout()
    line.addWidget(button)
    line.addStretch(1)
    form.add(line)
    return form


# --- parts ------------------------------------------------------------------------------------


def _rules(form: Form) -> None:
    """How members' sheets become the Commission's figures."""
    translate = QCoreApplication.translate
    form.heading(translate("CriteriaForms", "Rules"))
    form.add(
        form.one_of(
            "not_applicable",
            translate("CriteriaForms", "What is not applicable"),
            [
                ("in_proportion", translate("CriteriaForms", "lowers the pass mark too")),
                ("maximum_only", translate("CriteriaForms", "lowers the maximum only")),
            ],
        )
    )
    form.add(
        form.one_of(
            "aggregate.method",
            translate("CriteriaForms", "The Commission's figure"),
            [
                ("median", translate("CriteriaForms", "median")),
                ("mean", translate("CriteriaForms", "mean")),
            ],
        )
    )
    form.add(
        form.one_of(
            "aggregate.knock_out",
            translate("CriteriaForms", "A knock-out counts when it is seen by"),
            [
                ("majority", translate("CriteriaForms", "most members")),
                ("any", translate("CriteriaForms", "one member")),
            ],
        )
    )
    form.row(
        form.number(
            "aggregate.divergence",
            translate("CriteriaForms", "Totals diverge from"),
            hint=translate("CriteriaForms", "points apart"),
        ),
        form.number(
            "aggregate.criterion_divergence",
            translate("CriteriaForms", "Marks diverge from"),
            hint=translate("CriteriaForms", "share of the maximum, such as 0,5"),
        ),
    )


def _professions(form: Form, path: str, language: Language) -> None:
    """Which groups of professions the criterion is asked of; nothing where the set has none."""
    model, translate = form.model, QCoreApplication.translate
    count = _count(model, "profession_groups")
    if not count:
        return
    box = QWidget()
    column = QHBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    field = f"{path}.profession_groups"

    def toggle(code: str, *, on: bool) -> None:
        now = model.get(field)
        asked = [each for each in now if each != code] if isinstance(now, list) else []
        model.put(field, [*asked, code] if on else asked or None)

    for place in range(count):
        code = str(model.get(f"profession_groups.{place}.code"))
        tick = form.tick(f"{field}.{code}", _title(model, f"profession_groups.{place}", language))
        tick.clicked.disconnect()
        now = model.get(field)
        tick.setChecked(isinstance(now, list) and code in now)
        tick.clicked.connect(lambda on, code=code: toggle(code, on=on))
        column.addWidget(tick)
    column.addStretch(1)
    form.add(
        labelled(translate("CriteriaForms", "Asked only of these professions (none: of all)"), box)
    )


def _scale(form: Form, place: int, again: Callable[[str], None]) -> None:
    model, translate, path = form.model, QCoreApplication.translate, f"criteria.{place}"
    kinds = [
        ("choice", translate("CriteriaForms", "by a choice of values")),
        ("number", translate("CriteriaForms", "by a number")),
    ]
    kind = str(model.get(f"{path}.kind") or "choice")
    picked = form.one_of(f"{path}.kind", translate("CriteriaForms", "It is answered"), kinds)
    segments = form.fields[f"{path}.kind"]
    segments.chosen.disconnect()  # type: ignore[attr-defined]  # the stubs know no disconnecting of all

    def answered(key: str) -> None:
        model.do(lambda document: document.set_kind(place, key))
        again(f"{path}.kind")

    segments.chosen.connect(answered)  # type: ignore[attr-defined]
    form.add(picked)
    if kind == "choice":
        for number in range(_count(model, f"{path}.choices")):
            _choice(form, f"{path}.choices.{number}", again)
        _adder(
            form,
            again,
            translate("CriteriaForms", "+ Value"),
            "add_choice_button",
            f"{path}.choices",
        )
    else:
        for number in range(_count(model, f"{path}.ranges")):
            _range(form, f"{path}.ranges.{number}", again)
        _adder(
            form, again, translate("CriteriaForms", "+ Range"), "add_range_button", f"{path}.ranges"
        )


def _choice(form: Form, path: str, again: Callable[[str], None]) -> None:
    translate = QCoreApplication.translate
    value = translate("CriteriaForms", "Value {value}").replace(
        "{value}", str(form.model.get(f"{path}.value"))
    )
    _entry_head(form, again, path, value)
    _demands(form, path, form.number(f"{path}.value", translate("CriteriaForms", "Key")))
    form.add(form.three(f"{path}.anchor", translate("CriteriaForms", "What it means")))


def _range(form: Form, path: str, again: Callable[[str], None]) -> None:
    translate = QCoreApplication.translate
    _entry_head(form, again, path, translate("CriteriaForms", "Numbers"))
    _demands(
        form,
        path,
        form.number(f"{path}.from", translate("CriteriaForms", "From")),
        form.number(f"{path}.below", translate("CriteriaForms", "To under")),
    )


def _demands(form: Form, path: str, *first: QWidget) -> None:
    """What a place of the scale gives and asks for."""
    translate = QCoreApplication.translate
    form.row(*first, form.number(f"{path}.points", translate("CriteriaForms", "Points")))
    form.add(
        form.tick(f"{path}.comment_required", translate("CriteriaForms", "asks for a comment"))
    )
    form.add(
        form.tick(f"{path}.knock_out", translate("CriteriaForms", "knock-out: refuses by itself"))
    )


def _entry_head(form: Form, again: Callable[[str], None], path: str, words: str) -> None:
    """A line over an entry of a list, and a button that takes the entry out."""
    form.add(dress(QFrame(), "rule"))
    form.about = words
    translate = QCoreApplication.translate
    spoken = translate("CriteriaForms", "Remove “{what}”").replace("{what}", words)
    button = form.button(
        translate("CriteriaForms", "Remove"), f"remove.{path}",
        lambda: _remove(form.model, path, again, path.rpartition(".")[0]), spoken,
    )  # fmt: skip
    head = QHBoxLayout()
    head.setSpacing(px(8))
    head.addWidget(Label(words, STRONG, wrap=True), 1)
    head.addWidget(button)
    form.add(head)


def _adder(form: Form, again: Callable[[str], None], words: str, name: str, path: str) -> None:
    """A button that adds an entry to a list and goes to it."""

    def add() -> None:
        found: list[int] = []

        def change(document: Document) -> None:
            if path == "groups":
                found.append(document.add_group())
            elif path == "profession_groups":
                found.append(document.add_profession_group())
            elif path.endswith(".choices"):
                found.append(document.add_choice(int(path.split(".")[1])))
            else:
                found.append(document.add_range(int(path.split(".")[1])))

        form.model.do(change)
        again(f"{path}.{found[0]}")

    line = QHBoxLayout()
    line.addWidget(form.button(words, name, add))
    line.addStretch(1)
    form.add(line)


def _remove(model: EditorModel, path: str, again: Callable[[str], None], then: str) -> None:
    model.do(lambda document: document.remove(path))
    again(then)


def _count(model: EditorModel, path: str) -> int:
    return 0 if model.document is None else model.document.count(path)


def _title(model: EditorModel, path: str, language: Language) -> str:
    return str(model.get(f"{path}.title.{language.value}") or model.get(f"{path}.code") or "")
