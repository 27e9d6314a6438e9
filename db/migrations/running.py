"""Running the migrations when, and only when, the database is not at the latest one."""

from sqlalchemy import Engine, inspect, text

from db.schema import metadata


def bring_up_to_date(engine: Engine) -> None:
    """Make or migrate the schema."""
    if inspect(engine).has_table("journal"):
        return
    metadata.create_all(engine)
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:
            connection.execute(
                text(
                    "CREATE VIRTUAL TABLE dossier_fts USING fts5(search_fold,"
                    " content='dossier', content_rowid='rowid', tokenize='trigram')"
                )
            )
