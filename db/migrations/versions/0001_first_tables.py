"""The first tables, frozen as plain SQL for each database in the folder `0001`.

Revision ID: 0001
"""

from alembic import op

from db.migrations.frozen import statements

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make every table, index and trigger of the first release."""
    connection = op.get_bind()
    for statement in statements(revision, connection.dialect.name):
        connection.exec_driver_sql(statement)
