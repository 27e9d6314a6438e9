"""Keys: every action of the program and the key that does it, to be changed by the person."""
