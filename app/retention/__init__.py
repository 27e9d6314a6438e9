"""How long papers are kept, what is past its term, and what goes when an act orders it."""
