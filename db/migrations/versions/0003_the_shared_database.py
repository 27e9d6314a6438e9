"""What the shared database needs: acts in the outbox, the server's numbers of commits, submissions.

Revision ID: 0003
"""

from alembic import op

from db.migrations.frozen import run

revision = "0003"
down_revision: str | None = "0002"

_SUBMISSIONS = """
INSERT INTO submission (id, author, made_at, dossier, member, criteria_set, criteria_version, seal)
SELECT id, author, made_at, dossier, member, criteria_set, criteria_version, seal FROM evaluation
"""


def upgrade() -> None:
    """Add what is frozen in the folder `0003`; say of every sealed sheet that it was submitted."""
    run(op.get_bind(), revision)
    op.execute(_SUBMISSIONS)
