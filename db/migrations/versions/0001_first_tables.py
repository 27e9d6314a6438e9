"""The first tables, frozen as plain SQL for each database in the folder `0001`.

Revision ID: 0001
"""

from alembic import op

from db.migrations.frozen import run

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make every table, index and trigger of the first release."""
    run(op.get_bind(), revision)
