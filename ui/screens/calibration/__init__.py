"""How the members mark beside each other: a report for the chair alone."""
