"""What the office keeps about itself."""

from dataclasses import dataclass

from app.kernel.records import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceProvider(Fact):
    """The name of the service provider ("көрсетілетін қызметті беруші", "услугодатель").

    It stands at the head of the papers. A new name is a new fact: papers of the days before keep
    the name that was then in force.
    """

    name_kk: str
    name_ru: str
