"""Terms of keeping: what is past its term, what forbids to destroy it, destroying by an act."""
