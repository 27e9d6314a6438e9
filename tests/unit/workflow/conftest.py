"""The shipped procedures and the calendar of the seed, for the tests of the workflow."""

import pytest

from app.deadlines.calendar import BusinessCalendar
from app.deadlines.seed import seeded_calendar
from app.kernel.resource import RESOURCES
from app.workflow.procedure import Procedures, ProcedureVersion, load_procedures
from tests.unit.workflow.walk import RECEIVED, Walk


@pytest.fixture(scope="session")
def calendar() -> BusinessCalendar:
    return seeded_calendar(2016, 2027)


@pytest.fixture(scope="session")
def procedures() -> Procedures:
    return load_procedures(RESOURCES / "procedures")


@pytest.fixture(scope="session", params=["P1", "P2", "P3", "P4"])
def procedure(request: pytest.FixtureRequest, procedures: Procedures) -> ProcedureVersion:
    """Each procedure of the regulation in turn."""
    return _current(procedures, str(request.param))


@pytest.fixture(scope="session")
def p1(procedures: Procedures) -> ProcedureVersion:
    return _current(procedures, "P1")


@pytest.fixture(scope="session")
def p4(procedures: Procedures) -> ProcedureVersion:
    return _current(procedures, "P4")


def _current(procedures: Procedures, code: str) -> ProcedureVersion:
    found = procedures.current(code, RECEIVED)
    assert found is not None
    return found


@pytest.fixture
def walk(p1: ProcedureVersion) -> Walk:
    return Walk(p1)
