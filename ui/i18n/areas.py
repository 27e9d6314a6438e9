"""Areas of translation: one .ts file for each package of ui and for each screen."""

from pathlib import Path

from app.kernel.resource import RESOURCES

UI = Path(__file__).resolve().parents[1]
TRANSLATIONS = RESOURCES / "translations"


def areas() -> dict[str, list[Path]]:
    """The areas by name ("shell", "i18n", "screens-desk") with their source files."""
    found: dict[str, list[Path]] = {}
    for file in sorted(UI.rglob("*.py")):
        found.setdefault(area_of(file), []).append(file)
    return found


def area_of(source: Path) -> str:
    """The area a source file belongs to."""
    parts = source.resolve().relative_to(UI).parts
    if len(parts) == 1:
        return "ui"
    if parts[0] == "screens" and len(parts) > 2:
        return f"screens-{parts[1]}"
    return parts[0]


def ts_file(language: str, area: str) -> Path:
    """Where the translation of `area` is kept."""
    return TRANSLATIONS / language / f"{area}.ts"
