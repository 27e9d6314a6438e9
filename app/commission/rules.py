"""The rules a dossier's procedure version sets for the Commission (A20), from its settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.commission.quorum import QuorumBase, QuorumRule
from app.commission.voting import MajorityBase, MajorityRule
from app.workflow.steps import ProcedureVersion, Step

_QUORUM_BASE: Mapping[str, QuorumBase] = MappingProxyType(
    {"without_recused": QuorumBase.ENTITLED, "all_members": QuorumBase.COMPOSITION}
)
_MAJORITY_BASE: Mapping[str, MajorityBase] = MappingProxyType(
    {
        "of_present": MajorityBase.PRESENT,
        "of_votes_cast": MajorityBase.CAST,
        "of_members": MajorityBase.COMPOSITION,
    }
)
_OF_VOTING = ("quorum", "quorum_base", "majority", "casting_vote")


@dataclass(frozen=True, slots=True)
class VotingRules:
    """How one dossier is voted on."""

    quorum: QuorumRule
    majority: MajorityRule
    paper_votes: bool
    """Whether the secretary may enter votes given on paper."""
    special_opinion: bool
    confirmed: bool
    """False while a rule of the count is our sample that the ministry has not confirmed."""


def rules_of(procedure: ProcedureVersion) -> VotingRules:
    """The rules of a procedure version that goes to the Commission."""
    return VotingRules(
        QuorumRule(procedure.fraction("quorum"), _QUORUM_BASE[procedure.choice("quorum_base")]),
        MajorityRule(
            base=_MAJORITY_BASE[procedure.choice("majority")],
            casting_vote=procedure.choice("casting_vote") == "chair",
        ),
        procedure.flag("paper_votes"),
        procedure.flag("special_opinion"),
        all(procedure.settings[name].confirmed for name in _OF_VOTING),
    )


def commission_step(procedure: ProcedureVersion) -> Step | None:
    """The step in which the Commission recommends (para 7.3); None where there is none."""
    return next((step for step in procedure.steps if step.recommends), None)


def protocol_step(procedure: ProcedureVersion) -> Step | None:
    """The step in which the protocol is drawn up (para 7.4): the one after the Commission's."""
    step = commission_step(procedure)
    following = procedure.after(step, None) if step else ()
    return following[0] if following else None
