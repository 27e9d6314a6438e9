"""The Commission: composition, sessions, quorum, votes, the protocol's content."""
