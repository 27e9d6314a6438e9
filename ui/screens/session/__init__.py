"""The running session of the Commission: agenda, the item being heard, votes, and the protocol."""
