"""The calendar of business days: a year at a glance, its changes, and a deadline calculator."""
