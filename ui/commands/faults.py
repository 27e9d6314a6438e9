"""Faults that have words of their own, told on the command line in the system's language."""

from app.kernel.text import Language


def told(fault: Exception, language: Language | None = None) -> str | None:
    """What happened, what is safe, what to do; None for a mistake of the program.

    Without a `language` the system's is spoken, and English where that is none of ours.
    """
    from PySide6.QtCore import QCoreApplication, QLocale

    from ui.i18n.compile import compiled
    from ui.i18n.languages import Languages
    from ui.shell.faults import explain, is_known

    if not is_known(fault):
        return None
    _application = QCoreApplication.instance() or QCoreApplication(["anyqtama"])
    languages, spoken = Languages(compiled), QLocale.system().name()[:2]
    systems = Language(spoken) if spoken in set(Language) else Language.EN
    languages.use(language or systems)
    words = explain(fault)
    languages.stop()
    return f"{words.happened} {words.safe} {words.do} ({words.code})"
