"""The first connection of a computer to the shared database."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.components.banner import ERROR, Banner
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.field import TextField
from ui.components.style import px
from ui.shell.door import Connection, DoorShutError, Sight, Why
from ui.shell.door_words import shut_words

_PORTS = 65_535
_CERTIFICATES = "*.crt *.pem *.cer"
_FIELD_HEIGHT = 54


class ConnectForm(QWidget):
    """Asks where the shared database is and who connects; `asked` carries the `Connection`.

    Return in any field goes on like the button.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shut: DoorShutError | None = None
        self._busy = False
        self.problem = Banner()
        self.host, self.port, self.database = TextField(), TextField(figures=True), TextField()
        self.login, self.password = TextField(), TextField()
        self.certificate, self.choose, self.go = TextField(), Button("", SECONDARY), Button()
        self.go.set_kind(PRIMARY)
        self.port.edit.setValidator(QIntValidator(1, _PORTS, self))
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        for field, name in self._named():
            field.edit.setObjectName(name)
            field.edit.returnPressed.connect(self._submit)
            field.setMinimumHeight(px(_FIELD_HEIGHT))
        self.choose.setObjectName("choose_certificate_button")
        self.go.setObjectName("connect_button")
        self.choose.clicked.connect(self._choose)
        self.go.clicked.connect(self._submit)
        self._build()
        self.retranslate()

    def _named(self) -> tuple[tuple[TextField, str], ...]:
        return (
            (self.host, "connect_host"),
            (self.port, "connect_port"),
            (self.database, "connect_database"),
            (self.login, "connect_login"),
            (self.password, "connect_password"),
            (self.certificate, "connect_certificate"),
        )

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self.host, 0, 0, top)
        grid.addWidget(self.port, 0, 1, top)
        grid.addWidget(self.database, 1, 0, 1, 2, top)
        grid.addWidget(self.login, 2, 0, top)
        grid.addWidget(self.password, 2, 1, top)
        self.certificate.put_beside(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.problem)
        column.addLayout(grid)
        column.addWidget(self.certificate)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)

    def show_sight(self, sight: Sight) -> None:
        """Fill in what is known already."""
        self.host.set_text(sight.host)
        self.port.set_text(str(sight.port))
        self.database.set_text(sight.database or "anyqtama")
        self.login.set_text(sight.login)
        self.certificate.set_text(sight.certificate)
        empty = next((each for each, _ in self._named() if not each.text()), self.password)
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_shut(self, shut: DoorShutError) -> None:
        """Say why no connection was made, and lead to the field it is about."""
        self._shut = shut
        self.wait(waiting=False)
        field = {
            Why.UNREACHABLE: self.host,
            Why.CERTIFICATE: self.certificate,
            Why.NO_DATABASE: self.database,
            Why.NOT_OURS: self.database,
            Why.DISABLED: self.login,
        }.get(shut.why, self.password)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    def wait(self, *, waiting: bool) -> None:
        """Let nothing be pressed while the server is asked."""
        self._busy = waiting
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.host.set_label(self.tr("Server"))
        self.port.set_label(self.tr("Port"))
        self.database.set_label(self.tr("Database"))
        self.login.set_label(self.tr("Login"))
        self.password.set_label(self.tr("Password"))
        self.certificate.set_label(self.tr("Certificate file"))
        self.certificate.edit.setPlaceholderText(
            self.tr("Given by the administrator: ends in .crt or .pem.")
        )
        self.choose.setText(self.tr("Choose…"))
        self.go.setText(self.tr("Connecting…") if self._busy else self.tr("Connect"))
        self.go.setEnabled(not self._busy)
        if self._shut is not None:
            self.problem.tell(ERROR, *shut_words(self._shut), lasting=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        words = self.tr("Certificate file")
        file, _ = QFileDialog.getOpenFileName(self, words, "", _CERTIFICATES)
        if file:
            self.certificate.set_text(file)

    def _submit(self) -> None:
        if self._busy or not self._whole():
            return
        self._shut = None
        self.problem.dismiss()
        self.asked.emit(
            Connection(
                self.host.text(),
                int(self.port.text()),
                self.database.text(),
                self.login.text(),
                self.password.edit.text(),
                self.certificate.text(),
            )
        )

    def _whole(self) -> bool:
        needed = (self.host, self.port, self.database, self.login, self.password)
        for field in needed:
            field.set_error("" if field.edit.text().strip() else self.tr("Fill this in"))
        file = self.certificate.text()
        gone = bool(file) and not Path(file).is_file()
        self.certificate.set_error(self.tr("There is no such file") if gone else "")
        wrong = [each for each in (*needed, self.certificate) if each.error()]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong
