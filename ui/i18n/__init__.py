"""Kazakh, Russian and English: translations, formats, and words for the office's codes."""
