"""Tables of app.administration."""

from app.administration.entities import ServiceProvider
from db.schema.records import record_table

service_provider = record_table(ServiceProvider, "service_provider")
