"""Business days: the calendar, due dates, why a date is what it is, how urgent it is."""
