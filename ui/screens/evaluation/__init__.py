"""Evaluation: a member's sheet for one dossier, the scans beside it, all by keys (para 7.3)."""
