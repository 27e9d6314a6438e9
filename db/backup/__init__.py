"""Backups of a local database, plain or encrypted: made, checked, restored; what is damaged is seen."""
