"""The sync centre: how this desktop stands to the shared database, and what waits for a word."""
