"""What was done, by whom, for whom; the hash chain that shows a rewritten line."""
