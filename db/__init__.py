"""How it is kept: implements app.store on SQLite and PostgreSQL. No Qt."""
