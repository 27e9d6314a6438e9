"""The rules of the house that no tool of the trade knows. Each takes a module and tells its faults."""

import ast
import re
from collections.abc import Callable, Iterator

from tests.guards.source import Source, called, dotted, imports

Rule = Callable[[Source], Iterator[str]]

MODULE_LINES = 400
FUNCTION_LINES = 60


def module_is_short(module: Source) -> Iterator[str]:
    """A module of more than 400 lines holds a second room."""
    lines = module.text.count("\n")
    if lines > MODULE_LINES:
        yield f"{module.path}:1: {lines} lines, more than {MODULE_LINES}"


def function_is_short(module: Source) -> Iterator[str]:
    """A function of more than 60 lines does a second thing."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield module.at(node, f"{node.name} has {lines} lines, more than {FUNCTION_LINES}")


def view_model_is_without_widgets(module: Source) -> Iterator[str]:
    """A view model is tested without widgets, so of Qt it knows QtCore alone."""
    if not module.within("ui") or not module.name.startswith("view_model"):
        return
    for node, name in imports(module.tree):
        if name.startswith("PySide6") and not name.startswith("PySide6.QtCore"):
            yield module.at(node, f"a view model imports {name}")


def sql_stays_in_db(module: Source) -> Iterator[str]:
    """How things are kept is known in db alone."""
    if not module.within("app", "ui"):
        return
    for node, name in imports(module.tree):
        if name.split(".")[0] in {"sqlalchemy", "alembic", "psycopg", "sqlite3"}:
            yield module.at(node, f"{name} outside db")
    for call in _calls(module):
        if dotted(call.func) in {"select", "text"} and call.args and _is_sql(call.args[0]):
            yield module.at(call, "SQL outside db")


def _is_sql(argument: ast.expr) -> bool:
    match argument:
        case ast.Constant(value=str(text)):
            return bool(re.match(r"\s*(select|insert|update|delete)\b", text, re.IGNORECASE))
        case ast.Constant():
            return False
        case _:
            return True


_MACHINE_TIME = re.compile(
    r"(^|\.)(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime|gmtime)"
    r"|QDate\.currentDate|QTime\.currentTime|QDateTime\.currentDateTime(Utc)?"
    r"|QDateTime\.currentMSecsSinceEpoch)$"
)


def clock_is_handed_in(module: Source) -> Iterator[str]:
    """Only the clock asks the machine for the time."""
    if module.path == "app/kernel/clock.py" or not module.within("app", "db", "ui"):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and _MACHINE_TIME.search(dotted(node)):
            yield module.at(node, f"{dotted(node)}: the clock is handed in")


def translated_text_is_literal(module: Source) -> Iterator[str]:
    """lupdate reads literals: anything made at run time would never be translated."""
    if not module.within("ui"):
        return
    for call in _calls(module):
        place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(called(call))
        if place is None or len(call.args) <= place:
            continue
        text = call.args[place]
        if isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call):
            yield module.at(call, f"{called(call)}() of a text that is made at run time")


TEXT_SETTERS = frozenset(
    {
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setWindowTitle",
        "setTitle",
        "setPlaceholderText",
        "setAccessibleName",
        "setAccessibleDescription",
        "setInformativeText",
        "setDetailedText",
        "setLabelText",
        "setPrefix",
        "setSuffix",
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setSpecialValueText",
        "setPlainText",
        "setHtml",
        "setItemText",
        "setTabText",
        "addTab",
        "insertTab",
        "addItem",
        "addItems",
        "addMenu",
        "addRow",
        "addButton",
        "addAction",
        "showMessage",
        "QLabel",
        "QPushButton",
        "QToolButton",
        "QAction",
        "QCheckBox",
        "QRadioButton",
        "QGroupBox",
        "QDockWidget",
        "QMenu",
        "QTreeWidgetItem",
        "QTableWidgetItem",
        "QListWidgetItem",
        "QStandardItem",
        "QMessageBox",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getText",
        "question",
        "information",
        "warning",
        "critical",
    }
)


def screen_text_is_translated(module: Source) -> Iterator[str]:
    """What a person reads on a screen goes through tr()."""
    if not module.within("ui") or module.within("ui/commands"):
        return
    for call in _calls(module):
        if called(call) not in TEXT_SETTERS or dotted(call.func).startswith(
            ("logger.", "logging.")
        ):
            continue
        for argument in call.args:
            if text := _words(argument):
                yield module.at(call, f"{called(call)}({text!r}) outside tr()")


_UNSPOKEN = re.compile(r"\bAnyqtama\b|\b(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF\d+\b")
"""The program's name and the names of keys are the same in every language."""


def _words(node: ast.expr) -> str:
    """The letters that a person would read in a literal; empty where there are none."""
    match node:
        case ast.Constant(value=str(text)):
            return text if re.search(r"[^\W\d_]{2}", _UNSPOKEN.sub("", text)) else ""
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            return " ".join(filter(None, map(_words, parts)))
        case ast.BinOp(left=left, right=right):
            return _words(left) or _words(right)
        case ast.IfExp(body=body, orelse=orelse):
            return _words(body) or _words(orelse)
        case _:
            return ""


def use_cases_live_in_their_room(module: Source) -> Iterator[str]:
    """Who looks for a use case looks into a room's use_cases."""
    if not module.within("app") or re.search(r"/use_cases(\.py$|/)", module.path):
        return
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.FunctionDef):
            continue
        for decorator in node.decorator_list:
            if isinstance(decorator, ast.Call) and called(decorator) in {"use_case", "question"}:
                yield module.at(node, f"use case {node.name} outside the room's use_cases")


def waits_are_not_sleeps(module: Source) -> Iterator[str]:
    """A test that sleeps is slow on a fast machine and fails on a slow one."""
    for call in _calls(module):
        if dotted(call.func) in {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait"}:
            yield module.at(call, f"{dotted(call.func)}(): wait for what is to happen instead")


def no_test_is_skipped(module: Source) -> Iterator[str]:
    """What cannot be tested here fails, or is not a test."""
    if not module.within("tests"):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and re.search(
            r"^pytest\.(skip|xfail|importorskip|mark\.(skip|skipif|xfail))$", dotted(node)
        ):
            yield module.at(node, f"{dotted(node)}: no test is skipped")


def _calls(module: Source) -> Iterator[ast.Call]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


RULES: tuple[Rule, ...] = (
    module_is_short,
    function_is_short,
    view_model_is_without_widgets,
    sql_stays_in_db,
    clock_is_handed_in,
    translated_text_is_literal,
    screen_text_is_translated,
    use_cases_live_in_their_room,
    waits_are_not_sleeps,
    no_test_is_skipped,
)
