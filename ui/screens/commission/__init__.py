"""The composition of the Commission: the one in force, those before, and naming a new one."""
