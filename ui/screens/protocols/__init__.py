"""The protocols of the Commission: drafts that are due, and the final ones, to be saved."""
