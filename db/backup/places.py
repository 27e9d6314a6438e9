"""Where things of a backup or a restore lie beside a database; nothing heavy is loaded here."""

import json
from pathlib import Path

from db.replica.folder import keep_names, write_whole

DEFAULT = "backups"
_CHOSEN = "backups.json"


def prepared(file: Path) -> Path:
    """The copy that is being prepared to take the place of `file`."""
    return file.with_name(f"{file.name}.restoring")


def ready(file: Path) -> Path:
    """The copy that takes the place of `file` now, for what was there is kept elsewhere."""
    return file.with_name(f"{file.name}.ready")


def log_files(file: Path) -> tuple[Path, Path]:
    """SQLite's log of `file` and the index of the log."""
    return file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")


def finish(file: Path) -> bool:
    """Finish a restore that was cut short after its moment; whether there was one.

    The log goes first: it belongs to the database that was set aside, and would be read into the
    new one.
    """
    copy = ready(file)
    if not copy.exists():
        return False
    for log in log_files(file):
        log.unlink(missing_ok=True)
    copy.replace(file)
    keep_names(file.parent)
    return True


def default_folder(file: Path) -> Path:
    """Where backups of a database are kept unless another folder was chosen."""
    return file.parent / DEFAULT


def chosen_folder(file: Path) -> Path | None:
    """The other folder that was chosen for the backups of a database."""
    try:
        told = json.loads((file.parent / _CHOSEN).read_text(encoding="utf-8"))
        folder = told["folder"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Path(folder) if isinstance(folder, str) and folder else None


def folder_of(file: Path) -> Path:
    """Where the next backup goes."""
    return chosen_folder(file) or default_folder(file)


def choose_folder(file: Path, folder: Path | None) -> None:
    """Keep backups in `folder` from now on; None is the default again."""
    told = json.dumps({"folder": str(folder) if folder else ""}, ensure_ascii=False)
    write_whole(file.parent / _CHOSEN, told.encode())


def any_backup(file: Path) -> bool:
    """Whether there is anything that has a backup's name; cheap.

    A chosen folder whose disk is not there counts: nobody can say that it is empty.
    """
    chosen = chosen_folder(file)
    if chosen is not None and not chosen.is_dir():
        return True
    folders = {default_folder(file), folder_of(file)}
    return any(f.is_dir() and any(f.glob("anyqtama-*.db")) for f in folders)
