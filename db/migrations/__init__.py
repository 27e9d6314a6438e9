"""Alembic: every change of the schema since the first table, for both databases."""
