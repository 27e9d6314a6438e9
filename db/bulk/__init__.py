"""Offices of any size for measuring: believable rows written straight into the tables."""

from db.bulk.filling import fill

__all__ = ["fill"]
