"""The sessions of the Commission: planned, running, ended; and planning the next one."""
