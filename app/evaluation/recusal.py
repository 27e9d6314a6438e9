"""What a recusal hides: the member who stepped back reads nothing of the dossier any more."""

from app.act import Act
from app.evaluation.entities import Recusal
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import dossier_or_refusal


def readable_dossier(act: Act, dossier: Id) -> Dossier | Refusal:
    """The dossier, unless the actor is recused from it: `dossier_unknown`, `recused`."""
    found = dossier_or_refusal(act, dossier)
    if isinstance(found, Dossier) and act.uow.find(Recusal, dossier=dossier, member=act.by):
        return Refusal("recused")
    return found
