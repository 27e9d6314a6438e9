"""The words the rest is written in: ids, clock, refusals, changes, trilingual text, resource files."""
