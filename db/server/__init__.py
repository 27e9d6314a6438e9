"""PostgreSQL alone: its roles, policies, triggers and functions, and what sets them up."""
