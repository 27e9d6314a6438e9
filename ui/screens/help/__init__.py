"""Help: how to begin in each role, keys, and what is law, reading or sample."""
