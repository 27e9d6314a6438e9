"""All dossiers, open and closed."""
