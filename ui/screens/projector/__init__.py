"""What the room sees: the item being heard, large enough for the last row."""
