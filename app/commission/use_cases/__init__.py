"""Use cases of the Commission, a room each."""

from app.commission.use_cases.protocols import Protocols
from app.commission.use_cases.sessions import Commission

__all__ = ["Commission", "Protocols"]
