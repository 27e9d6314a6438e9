"""Tables of app.sharing."""

from app.sharing.desktop_keys import DesktopKey, DesktopSecret
from db.schema.records import record_table

desktop_key = record_table(DesktopKey, "desktop_key", ("author",))
desktop_secret = record_table(DesktopSecret, "desktop_secret")
