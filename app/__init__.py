"""What the office does: the regulation's rules. Pure Python: no Qt, no SQL, no network."""

VERSION = "0.1.0"
