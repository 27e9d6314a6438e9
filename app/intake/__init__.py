"""Applicant, dossier, checklist, scans, registration, refusal of intake."""
