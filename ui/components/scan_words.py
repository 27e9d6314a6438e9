"""What a scan says: its pages, its frames, and why it cannot be shown."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.components.scan_place import Region
from ui.components.scan_source import ScanFault


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something that the eye sees change."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def page_words(page: int, count: int, title: str = "") -> str:
    """The name of a scan: its title and the page that is in sight."""
    translate = QCoreApplication.translate
    if not page:
        return title or translate("ScanView", "Document")
    words = translate("ScanView", "Page {page} of {count}")
    if title:
        words = translate("ScanView", "{title}, page {page} of {count}")
    words = words.replace("{page}", str(page)).replace("{count}", str(count))
    return words.replace("{title}", title)


def frame_words(frame: Region) -> str:
    """Where a frame stands, in per cent of its page."""
    translate = QCoreApplication.translate
    if frame.is_whole:
        return translate("ScanView", "The whole page {page}").replace("{page}", str(frame.page))
    words = translate(
        "ScanView",
        "Frame on page {page}: {left} % from the left, {top} % from the top,"
        " {width} % wide, {height} % high",
    )
    figures = {
        "page": frame.page,
        "left": round(frame.left / 100),
        "top": round(frame.top / 100),
        "width": round(frame.width / 100),
        "height": round(frame.height / 100),
    }
    for name, figure in figures.items():
        words = words.replace(f"{{{name}}}", str(figure))
    return words


def marking_words() -> str:
    """What the keys do while a place is being marked."""
    return QCoreApplication.translate(
        "ScanView",
        "Draw with the mouse, or: arrows move, Shift+arrows size, Enter takes,"
        " W takes the whole page, Esc leaves",
    )


def fault_words(fault: ScanFault) -> tuple[str, str]:
    """What happened; and what is safe and what to do."""
    translate = QCoreApplication.translate
    match fault:
        case ScanFault.EMPTY:
            return (
                translate("ScanView", "The file is empty"),
                translate(
                    "ScanView", "It holds no bytes. Scan the paper again and add the new file."
                ),
            )
        case ScanFault.ENCRYPTED:
            return (
                translate("ScanView", "The file is protected by a password"),
                translate("ScanView", "Ask for a copy without a password, or scan the paper."),
            )
        case ScanFault.BROKEN:
            return (
                translate("ScanView", "The file is damaged and cannot be shown"),
                translate(
                    "ScanView",
                    "It is kept as it came, nothing is lost. Scan the paper again and add the new file.",
                ),
            )
        case ScanFault.MISSING:
            return (
                translate("ScanView", "The file is not on this computer"),
                translate(
                    "ScanView", "It may be on its way from the shared database. Try again later."
                ),
            )
        case ScanFault.UNKNOWN_KIND:
            return (
                translate("ScanView", "This kind of file cannot be shown"),
                translate("ScanView", "Scans are PDF, JPEG or PNG."),
            )
