"""What the office does: the regulation's rules. Pure Python: no Qt, no SQL, no network."""
