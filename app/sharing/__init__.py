"""Sharing: what people do about work that the shared database has not taken, or will not take."""
