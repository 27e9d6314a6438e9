"""The overdue board: what is late and what is about to be, by step and by person."""
