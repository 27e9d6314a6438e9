"""The criteria sets: what dossiers are measured by, and how the office adopts a set (para 7.3)."""
