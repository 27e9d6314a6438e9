"""Terms of keeping, holds, acts of destruction and what is left of destroyed papers.

Revision ID: 0004
"""

from alembic import op

from db.migrations.frozen import run

revision = "0004"
down_revision: str | None = "0003"


def upgrade() -> None:
    """Add what is frozen in the folder `0004`."""
    run(op.get_bind(), revision)
