"""What to tell a person about a file that cannot be shown."""

from PySide6.QtCore import QCoreApplication

from ui.components.scan_source import ScanFault


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
