"""A demo office: invented people and dossiers, made through the office's own front door."""
