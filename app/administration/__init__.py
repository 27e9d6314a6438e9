"""Administration: the people of the office. An administrator sees no dossier."""
