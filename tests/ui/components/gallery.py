"""All small widgets on one sheet: looked at by people, walked through by tests."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.deadlines.calendar import CountFrom, SkippedDay
from app.deadlines.urgency import Finished, Punctuality, Timing, Urgency
from app.deadlines.why import WhyThisDate
from app.kernel.text import Trilingual
from ui.components.banner import ERROR, GOOD, NOTICE, WARNING, Banner
from ui.components.buttons import DANGER, PRIMARY, QUIET, Button
from ui.components.card import Card
from ui.components.cells import DUE_WIDTH, NUMBER_WIDTH, PERSON_WIDTH, Cell, Column
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.chip import Chip
from ui.components.choice_field import Choice, ChoiceField
from ui.components.counters import Counter, Counters
from ui.components.date_field import DateField
from ui.components.drop_zone import DropZone
from ui.components.due_chip import DueChip, due_bar, due_cell
from ui.components.empty_state import EmptyState
from ui.components.field import TextField
from ui.components.label import MUTED, TITLE, Label
from ui.components.marks_plot import RANGE, MarksLine, MarksPlot
from ui.components.person_badge import PersonBadge
from ui.components.queue_table import QueueTable
from ui.components.score_buttons import ScoreButtons
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.text_area import TextArea
from ui.components.timeline import Passed, Timeline, TimelineStep
from ui.components.why_box import Pick, WhyBox
from ui.theme.dress import dress

TODAY = date(2026, 11, 20)
TIMINGS = (
    (Timing(Urgency.LATE, 2), date(2026, 11, 18)),
    (Timing(Urgency.LATE, 1), date(2026, 11, 19)),
    (Timing(Urgency.TODAY, 0), TODAY),
    (Timing(Urgency.SOON, 1), date(2026, 11, 23)),
    (Timing(Urgency.SOON, 5), date(2026, 11, 27)),
    (Timing(Urgency.CALM, 6), date(2026, 11, 30)),
)
WHY = WhyThisDate(
    date(2026, 11, 13),
    2,
    date(2026, 11, 17),
    date(2026, 11, 18),
    CountFrom.NEXT_WORKING_DAY,
    "7.4",
    "A3",
    (
        SkippedDay(date(2026, 11, 14), Trilingual("демалыс", "выходной", "day off")),
        SkippedDay(date(2026, 11, 15), Trilingual("демалыс", "выходной", "day off")),
    ),
)


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch(1)
    return line


def put(box: QVBoxLayout, *layouts: QLayout) -> None:
    for layout in layouts:
        box.addLayout(layout)


def chips() -> list[QHBoxLayout]:
    due = [DueChip(timing, day) for timing, day in TIMINGS]
    verdicts = [
        Chip("беру", "good", Sign.DONE),
        Chip("бас тарту", "bad"),
        Chip("қазір", "accent", Sign.NOW),
        Chip("дәлел", "plain", Sign.PLUS),
        Chip("диплом, 2-бет", "calm", Sign.PAGE),
        Chip("кворум", "today", Sign.ALERT),
    ]
    return [row(*due[:3]), row(*due[3:]), row(*verdicts)]


def buttons() -> QHBoxLayout:
    off = Button("Тіркеу", PRIMARY)
    off.setEnabled(False)
    return row(
        Button("Тапсыру", PRIMARY, "Ctrl+↵"),
        Button("Сохранить черновик"),
        Button("Отказать в приёме…", DANGER),
        Button("Open page", QUIET, "PgDn"),
        off,
    )


def fields() -> QHBoxLayout:
    name = TextField("Латиницей, как в паспорте")
    name.set_text("YILMAZ MEHMET")
    number = TextField("ИИН (если есть)", figures=True)
    number.set_text("840214 300 125")
    number.set_error("контрольная цифра не сходится")
    born = DateField("Дата рождения")
    born.set_value(date(1984, 2, 14))
    work = ChoiceField("Заявленная профессия", [Choice("e", "инженер-строитель")])
    work.set_value("e")
    work.set_hint("востребованная", good=True)
    return row(name, number, born, work, DateField("Действителен до"), stretch=False)


def queue() -> QueueTable[int, int]:
    columns: list[Column[int]] = [
        Column(
            "due", lambda: "Срок", lambda n: due_cell(*TIMINGS[n % 6]), DUE_WIDTH, sortable=True
        ),
        Column(
            "no", lambda: "Номер", lambda n: Cell(f"2026-{171 + n:06}", muted=True), NUMBER_WIDTH
        ),
        Column("who", lambda: "Заявитель", person, PERSON_WIDTH, stretch=True),
        Column("step", lambda: "Шаг", lambda _n: Cell("1.4 Протокол"), 130),
    ]
    table: QueueTable[int, int] = QueueTable(
        columns, same, answer_at_once, bar_of=lambda n: due_bar(TIMINGS[n % 6][0]), name="Мой стол"
    )
    table.model.show_first(range(40))
    table.model.show_keys(range(1000))
    table.show_sorted("due")
    table.choose_first()
    return table


def person(number: int) -> Cell:
    return Cell(
        ("Ли Вэй", "Олена Ковальчук", "Карим Азиз")[number % 3], "Китай · врач-хирург", bold=True
    )


def same(number: int) -> int:
    return number


def answer_at_once(keys: object, answer: Callable[[list[int]], None]) -> None:
    answer(list(keys))  # type: ignore[call-overload]


def timeline() -> Timeline:
    way = Timeline()
    on_time = Finished(Punctuality.ON_TIME, 0)
    late = Finished(Punctuality.LATE, 1)
    early = Finished(Punctuality.EARLY, 2)
    step = partial(TimelineStep, passed=Passed.DONE)
    way.show_steps(
        [
            step(
                "1.1",
                "1.1",
                "Регистрация",
                on=date(2026, 11, 5),
                finished=on_time,
                who="Е. Жумабеков",
            ),
            step("1.2", "1.2", "Передано в Комиссию", on=date(2026, 11, 6), finished=early),
            step("1.3", "1.3", "Оценка Комиссии", on=date(2026, 11, 16), finished=late),
            TimelineStep(
                "1.4", "1.4", "Протокол", Passed.OPEN, due=TIMINGS[0][1], timing=TIMINGS[0][0]
            ),
            TimelineStep("1.5", "1.5", "Решение руководства", Passed.NEXT),
            TimelineStep("1.6", "1.6–1.8", "Уведомление", Passed.NEXT),
        ]
    )
    return way


def scores() -> list[QHBoxLayout]:
    one = ScoreButtons(
        "01234", name="Білім деңгейі", anchors=("жоқ", "орта", "колледж", "бакалавр", "магистр")
    )
    one.set_value("4")
    two = ScoreButtons("01", not_applicable=True, name="Рұқсат")
    two.set_value("—")
    three = ScoreButtons(("0", "5", "10", "15"), name="Тілдерді білуі")
    return [row(one, Label("20 / 20", MUTED)), row(two, Label("қолданылмайды", MUTED)), row(three)]


def marks() -> list[MarksLine]:
    return [
        MarksLine("Education level", (0.8, 0.82, 0.84, 0.9, 0.9, 1, 1, 1), 0.9, "91 %"),
        MarksLine(
            "Specialty matches profession",
            (0.2, 0.2, 0.45, 0.5, 0.7, 0.9),
            0.59,
            "59 %",
            spread=True,
        ),
        MarksLine("Years of experience", (0.5, 0.5, 0.55, 0.6, 0.6), 0.61, "61 %"),
    ]


def checklist() -> Card:
    card = Card("Документы", flush=True)
    card.head.addWidget(Label("5 из 7", MUTED))
    for item in (
        CheckItem(
            CheckState.GOOD, "Паспорт с переводом", "4 стр. · нотариальный перевод", "до 03.12.2026"
        ),
        CheckItem(
            CheckState.LATE, "Справка о несудимости", "просрочена на день приёма", "истекла 02.11"
        ),
        CheckItem(CheckState.MISSING, "Подтверждение стажа", "требуется", "нет"),
        CheckItem(CheckState.WARNING, "Диплом с апостилем", "перевод не заверен", "2009"),
    ):
        card.body.addWidget(CheckRow(item))
    return card


def counters() -> Counters:
    given = Counters()
    given.show_counters(
        [
            Counter("late", "Просрочено", "2", Sign.WARN, "alarm"),
            Counter("today", "Сегодня", "1", Sign.TODAY),
            Counter("ready", "Готовы к заседанию", "6"),
            Counter("session", "Заседание не позже", "24.11"),
        ]
    )
    given.set_value("late")
    return given


def banners() -> list[Banner]:
    told = []
    for kind, title in (
        (ERROR, "Не сохранено: диск полон"),
        (WARNING, "Окно отказа закрывается завтра"),
        (NOTICE, "Критерии — образец, не утверждены"),
        (GOOD, "Сохранено"),
    ):
        banner = Banner()
        words = "Всё введённое цело. Освободите место." if kind == ERROR else ""
        banner.tell(kind, title, words, action="Повторить" if kind == ERROR else "")
        told.append(banner)
    return told


class Gallery(QWidget):
    """The sheet."""

    def __init__(self, pick: Pick) -> None:
        super().__init__()
        dress(self, "ground")
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        sheet = QHBoxLayout(self)
        sheet.addLayout(self.left, 3)
        sheet.addLayout(self.right, 2)
        self._fill_left()
        self._fill_right(pick)
        self.resize(1500, 1500)

    def _fill_left(self) -> None:
        self.left.addWidget(Label("Мой стол", TITLE))
        put(self.left, *chips(), buttons())
        self.left.addWidget(counters())
        form = Card("Заявитель")
        form.body.addLayout(fields())
        reason = TextArea("Негіздеме", lines=2)
        reason.set_text("Диплом мамандығы мәлімделген кәсіпке толық сәйкес.")
        form.body.addWidget(reason)
        self.left.addWidget(form)
        self.left.addWidget(queue(), 1)
        self.left.addWidget(DropZone())

    def _fill_right(self, pick: Pick) -> None:
        preview = Card("Ли Вэй")
        box = WhyBox(pick, preview)
        box.show_why(WHY, "Заседание")
        preview.body.addWidget(box)
        preview.body.addWidget(timeline())
        self.right.addWidget(preview)
        self.right.addWidget(checklist())
        marking = Card("Marks")
        put(marking.body, *scores())
        for look in ("dots", RANGE):
            plot = MarksPlot(look)
            plot.show_lines(marks())
            marking.body.addWidget(plot)
        self.right.addWidget(marking)
        kinds = Segmented([("a", "Все"), ("b", "Мои")], name="Показать")
        tabs = Segmented([("a", "Диплом · 2/4"), ("b", "Паспорт")], name="Құжаттар", look=PILLS)
        people = (PersonBadge("Айгүл Нұрланқызы"), PersonBadge("Н. Үмбетов", faint=True))
        self.right.addLayout(row(kinds, tabs, *people))
        for banner in banners():
            self.right.addWidget(banner)
        self.right.addWidget(
            EmptyState("Сізді күтетін іс жоқ", "3 іс 02.12.2026 келеді", action="Барлық істер")
        )
        self.right.addStretch(1)
