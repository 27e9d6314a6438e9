"""Tables of app.deadlines."""

from app.deadlines.entities import CalendarOverride, CalendarYear
from db.schema.records import record_table

calendar_year = record_table(CalendarYear, "calendar_year", ("year",))
calendar_override = record_table(CalendarOverride, "calendar_override", ("day",))
