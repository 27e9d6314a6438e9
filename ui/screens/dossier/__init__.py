"""One dossier: where it stands and why, its papers, its way, and the one thing to do next."""
