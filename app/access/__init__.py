"""People, roles and permissions: one table, one predicate per action."""
