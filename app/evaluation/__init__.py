"""Criteria sets, scores, recusal, aggregates."""
