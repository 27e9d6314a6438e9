"""The counter: an application is taken in, its papers checked, registered or refused (para 7.1)."""
