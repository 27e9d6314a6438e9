"""Every rule holds in every module, and every rule finds what it is there for."""

import pytest

from tests.guards import rules
from tests.guards.rules import RULES, Rule
from tests.guards.source import python_files, source

MODULES = tuple(python_files())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_holds_everywhere(rule: Rule) -> None:
    found = [finding for module in MODULES for finding in rule(module)]
    assert not found, "\n".join(found)


BAD: tuple[tuple[Rule, str, str], ...] = (
    (rules.module_is_short, "app/long.py", "x = 1\n" * 401),
    (rules.function_is_short, "app/long.py", "def f():\n" + "    x = 1\n" * 60),
    (rules.function_is_short, "app/long.py", "class A:\n  async def f():\n" + "    x = 1\n" * 60),
    (
        rules.view_model_is_without_widgets,
        "ui/screens/queue/view_model.py",
        "from PySide6.QtWidgets import QLabel",
    ),
    (
        rules.view_model_is_without_widgets,
        "ui/screens/queue/view_model.py",
        "from PySide6 import QtGui",
    ),
    (rules.sql_stays_in_db, "app/intake/use_cases.py", "from sqlalchemy import select"),
    (rules.sql_stays_in_db, "ui/shell/window.py", "import sqlite3"),
    (rules.sql_stays_in_db, "ui/shell/window.py", "rows = session.run(select(Dossier))"),
    (rules.sql_stays_in_db, "app/a.py", "q = text('SELECT 1')"),
    (rules.clock_is_handed_in, "app/a.py", "from datetime import date\nd = date.today()"),
    (rules.clock_is_handed_in, "db/a.py", "import datetime\nd = datetime.datetime.now(UTC)"),
    (rules.clock_is_handed_in, "ui/a.py", "d = QDateTime.currentDateTime()"),
    (rules.clock_is_handed_in, "app/a.py", "read = time.time"),
    (rules.translated_text_is_literal, "ui/a.py", "self.tr(f'{n} dossiers')"),
    (rules.translated_text_is_literal, "ui/a.py", "self.tr('%d dossiers'.format(n))"),
    (rules.translated_text_is_literal, "ui/a.py", "translate('Queue', 'Late ' + words)"),
    (rules.screen_text_is_translated, "ui/a.py", "label.setText('Late')"),
    (rules.screen_text_is_translated, "ui/a.py", "QLabel('Late', self)"),
    (rules.screen_text_is_translated, "ui/a.py", "QLabel('Anyqtama: sign in (Ctrl+K)')"),
    (rules.screen_text_is_translated, "ui/a.py", "tabs.addTab(page, 'Late')"),
    (rules.screen_text_is_translated, "ui/a.py", "label.setText(f'Late by {n}')"),
    (rules.screen_text_is_translated, "ui/a.py", "label.setText('Late' if late else '')"),
    (rules.screen_text_is_translated, "ui/a.py", "table.setHorizontalHeaderLabels(['Name'])"),
    (
        rules.use_cases_live_in_their_room,
        "app/intake/registration.py",
        "class A:\n    @use_case(Action.REGISTER)\n    def register(self): ...",
    ),
    (rules.waits_are_not_sleeps, "tests/ui/test_a.py", "import time\ntime.sleep(1)"),
    (rules.waits_are_not_sleeps, "tests/ui/test_a.py", "qtbot.wait(100)"),
    (rules.no_test_is_skipped, "tests/ui/test_a.py", "@pytest.mark.skip\ndef test_a(): ..."),
    (rules.no_test_is_skipped, "tests/ui/test_a.py", "pytest.skip('no')"),
)


@pytest.mark.parametrize(("rule", "path", "text"), BAD)
def test_rule_finds_its_fault(rule: Rule, path: str, text: str) -> None:
    assert list(rule(source(path, text)))


def test_every_rule_is_proved() -> None:
    assert {rule for rule, _, _ in BAD} == set(RULES)


GOOD: tuple[tuple[Rule, str, str], ...] = (
    (rules.module_is_short, "app/a.py", "x = 1\n" * 400),
    (rules.function_is_short, "app/a.py", "def f():\n" + "    x = 1\n" * 59),
    (
        rules.view_model_is_without_widgets,
        "ui/screens/queue/view_model.py",
        "from PySide6.QtCore import QObject, Signal",
    ),
    (rules.sql_stays_in_db, "db/readers/queue.py", "from sqlalchemy import select\nselect(Row)"),
    (rules.clock_is_handed_in, "app/kernel/clock.py", "datetime.now(UTC)"),
    (rules.clock_is_handed_in, "app/a.py", "day = clock.now()"),
    (rules.translated_text_is_literal, "ui/a.py", "self.tr('%n dossiers', '', n)"),
    (rules.screen_text_is_translated, "ui/a.py", "label.setText(self.tr('Late'))"),
    (rules.screen_text_is_translated, "ui/a.py", "label.setText('—')"),
    (rules.screen_text_is_translated, "ui/a.py", "window.setWindowTitle('Anyqtama')"),
    (rules.screen_text_is_translated, "ui/a.py", "keys.setText('  Ctrl+Shift+K')"),
    (rules.screen_text_is_translated, "ui/a.py", "label.setText(row.number)"),
)


@pytest.mark.parametrize(("rule", "path", "text"), GOOD)
def test_rule_lets_the_right_thing_pass(rule: Rule, path: str, text: str) -> None:
    assert not list(rule(source(path, text)))
