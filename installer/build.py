"""Makes what is installed: `python installer/build.py freeze | deb | tarball | windows`.

`freeze` puts the program with everything it needs into one folder, `out/frozen/anyqtama`; the
others pack that folder (`deb` and `tarball` freeze first where there is none). The same sources
give the same bytes, wherever they lie. See installer/README.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from installer.project import Edition


def main() -> None:
    """Do what is asked for and say where it is."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # this checkout, no other
    from installer import freezing, packages
    from installer.project import edition

    works: Mapping[str, Callable[[Edition], Path]] = {
        "freeze": freezing.freeze,
        "deb": packages.deb,
        "tarball": packages.tarball,
        "windows": _windows,
    }
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("works", nargs="+", choices=works, metavar="|".join(works))
    parser.add_argument("--as-version", help="write another version on the package, for a check")
    asked = parser.parse_args()
    for work in asked.works:
        sys.stdout.write(f"{works[work](edition(asked.as_version))}\n")


def _windows(this: Edition) -> Path:
    """Put together on Linux of a folder that was frozen on Windows."""
    from installer.windows.setup import windows

    return windows(this)


if __name__ == "__main__":
    main()
