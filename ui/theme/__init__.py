"""Colours, type and one style sheet: every widget takes its looks from here."""
