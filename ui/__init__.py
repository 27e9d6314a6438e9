"""How the office is seen: windows, keys, languages. The only importer of PySide6."""
