"""Members' remarks on a draft protocol, and the answers to them (F50)."""

from dataclasses import dataclass
from datetime import datetime

from app.act import Act
from app.commission.entities import Remark, RemarkAnswer
from app.commission.facts import in_order
from app.commission.protocols import Drawn
from app.commission.visibility import names_hidden
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual

LONGEST = 4000


@dataclass(frozen=True, slots=True)
class RemarkView:
    """A remark with its answer. `answer` is "" while there is none."""

    remark: Id
    member: Id
    name: Trilingual
    at: datetime
    dossier: Id | None
    dossier_number: str
    """"" for a remark on the whole."""
    text: str
    accepted: bool | None
    """None while it is not answered."""
    answer: str
    answered_at: datetime | None

    @property
    def answered(self) -> bool:
        """Whether the secretary answered."""
        return self.accepted is not None


def record_remark(act: Act, session: Id, text: str, dossier: Id | None) -> Remark | Refusal:
    """Keep a member's remark. Refused: `remark_empty`, `remark_too_long`."""
    said = text.strip()
    if not said:
        return Refusal("remark_empty")
    if len(said) > LONGEST:
        return Refusal("remark_too_long", {"most": LONGEST})
    remark = Remark(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=session,
        member=act.by,
        text=said,
        dossier=dossier,
    )
    act.uow.add(remark)
    act.enter("Remark", remark.id, dossier, session=session)
    return remark


def record_answer(act: Act, remark: Remark, text: str, *, accepted: bool) -> RemarkAnswer | Refusal:
    """Keep the answer; a later one takes its place. Refused: `answer_empty`."""
    said = text.strip()
    if not said:
        return Refusal("answer_empty")
    answer = RemarkAnswer(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=remark.session,
        remark=remark.id,
        accepted=accepted,
        text=said,
    )
    act.uow.add(answer)
    act.enter("RemarkAnswer", answer.id, remark.dossier, accepted=accepted)
    return answer


def views_of(found: Drawn) -> tuple[RemarkView, ...]:
    """The remarks that who asks may read, oldest first; none about a dossier hidden from them."""
    content = found.draft()
    shown = {item.key for item in found.seen(content).items}
    hidden = [item for item in content.items if item.key not in shown]
    numbers = {item.key: item.dossier_number for item in content.items}
    session = found.facts.sitting.session.id
    answers = answers_of(found.act, session)
    rows = []
    for each in in_order(found.act.uow.find(Remark, session=session)):
        answer = answers.get(each.id)
        said = f"{each.text}\n{answer.text if answer else ''}"
        if (each.dossier is not None and each.dossier not in shown) or names_hidden(said, hidden):
            continue
        person = found.facts.people.get(each.member)
        rows.append(
            RemarkView(
                each.id,
                each.member,
                person.name if person else Trilingual("—", "—", "—"),
                each.made_at,
                each.dossier,
                numbers.get(each.dossier or "", ""),
                each.text,
                answer.accepted if answer else None,
                answer.text if answer else "",
                answer.made_at if answer else None,
            )
        )
    return tuple(rows)


def answers_of(act: Act, session: Id) -> dict[Id, RemarkAnswer]:
    """The answer that counts, by the remark."""
    return {each.remark: each for each in in_order(act.uow.find(RemarkAnswer, session=session))}


def unanswered(act: Act, session: Id) -> tuple[Remark, ...]:
    """Remarks of a session that nobody answered yet, oldest first."""
    answered = answers_of(act, session)
    remarks = in_order(act.uow.find(Remark, session=session))
    return tuple(remark for remark in remarks if remark.id not in answered)
