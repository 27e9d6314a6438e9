"""Dossiers and certificates as their terms of keeping look at them: flat, and all at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class AgingDossier:
    """What is known of a dossier."""

    id: Id
    number: str
    procedure: str
    closing: str
    received: date
    closed_on: date | None
    previous_certificate: Id | None


@dataclass(frozen=True, slots=True)
class AgingCertificate:
    """What is known of a certificate that was signed."""

    id: Id
    dossier: Id
    valid_to: date


@dataclass(frozen=True, slots=True)
class Archive:
    """All dossiers and signed certificates of the office, and the holds that stand."""

    dossiers: tuple[AgingDossier, ...]
    certificates: tuple[AgingCertificate, ...]
    holds: Mapping[Id, str]
    """Why a dossier may not be destroyed."""
