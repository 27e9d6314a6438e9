"""The revisions, oldest first; each is frozen once a release has gone out with it."""
