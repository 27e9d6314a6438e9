"""Naming the executor of a dossier, or another one later."""
