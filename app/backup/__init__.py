"""Backups of the local database: what one is, when one is due, which are kept."""
