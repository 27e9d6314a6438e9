"""Procedure versions, steps, and the one door through which a step changes."""
