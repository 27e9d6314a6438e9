"""What the Commission's table needs: declarations, substitutes, checked votes, editions.

Revision ID: 0002
"""

from alembic import op

from db.migrations.frozen import run

revision = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    """Add the tables and columns frozen in the folder `0002`."""
    run(op.get_bind(), revision)
