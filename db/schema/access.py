"""Tables of app.access."""

from app.access.people import Person
from db.schema.records import record_table

person = record_table(Person, "person", unique=("login",))
