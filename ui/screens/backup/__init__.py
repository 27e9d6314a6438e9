"""The backups of the office or of the local copy."""
