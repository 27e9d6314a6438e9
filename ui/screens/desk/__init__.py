"""My desk: what waits for each role, sorted by urgency, and the one thing to do next."""
