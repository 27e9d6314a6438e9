"""Use cases of the Commission, a room each."""

from app.commission.use_cases.calibration import Calibrations
from app.commission.use_cases.compositions import Compositions
from app.commission.use_cases.protocols import Protocols
from app.commission.use_cases.sessions import Commission

__all__ = ["Calibrations", "Commission", "Compositions", "Protocols"]
