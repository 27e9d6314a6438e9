"""How the office is seen: windows, keys, languages. The only importer of PySide6."""

from ui.immortal import keep_constants_alive

keep_constants_alive()  # before the first call into Qt, whoever makes it
