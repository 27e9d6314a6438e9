"""What people do about the shared database: unsent work, leases, and packages that go by file."""

from app.sharing.use_cases.packages import Opened, Packages, Reader
from app.sharing.use_cases.unsent_work import PURPOSES, Sharing

__all__ = ["PURPOSES", "Opened", "Packages", "Reader", "Sharing"]
