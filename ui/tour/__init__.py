"""The tour: the real window driven by keys and clicks, as a person at the desk would."""
