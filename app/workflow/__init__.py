"""Procedures as data, and the one door through which a step of a dossier changes."""
