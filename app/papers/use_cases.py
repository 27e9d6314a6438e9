"""Papers on request: the content is asked under the actor's rights, then rendered.

The renderers are imported when the first paper is asked for: their libraries load slowly.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.access.people import Actor
from app.commission.use_cases import Commission, Protocols
from app.decisions.content import NoticePaper
from app.decisions.use_cases.contents import Contents
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from app.papers.refusals import refusing


class PaperFormat(StrEnum):
    """What a protocol is written as."""

    PDF = "pdf"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Paper:
    """A rendered paper and the name that its file should have."""

    file_name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Papers:
    """Every paper of the office. A paper that would come out wrong is refused."""

    contents: Contents
    commission: Commission
    protocols: Protocols

    @refusing
    def protocol(
        self, actor: Actor, session: Id, language: Language, format_: PaperFormat
    ) -> Paper | Refusal:
        """The session's protocol, a draft until it is final."""
        content = self.protocols.content(actor, session)
        if isinstance(content, Refusal):
            return content
        if format_ is PaperFormat.XLSX:
            from app.papers.protocol_xlsx import protocol_xlsx as render
        else:
            from app.papers.protocol_pdf import protocol_pdf as render
        return _paper("protocol", content.number, language, format_, render(content, language))

    @refusing
    def extract(
        self, actor: Actor, session: Id, dossier: Id, language: Language
    ) -> Paper | Refusal:
        """One dossier's extract of the protocol."""
        content = self.protocols.extract(actor, session, dossier)
        if isinstance(content, Refusal):
            return content
        from app.papers.protocol_pdf import protocol_extract_pdf

        item = content.items[0]
        data = protocol_extract_pdf(content, item.position, language)
        number = f"{content.number} ({item.dossier_number})" if content.number else ""
        name = number or item.dossier_number  # each dossier has a file of its own
        return _paper("extract", name, language, PaperFormat.PDF, data)

    @refusing
    def receipt(self, actor: Actor, dossier: Id) -> Paper | Refusal:
        """The slip for the applicant."""
        slip = self.contents.receipt(actor, dossier)
        if isinstance(slip, Refusal):
            return slip
        from app.papers.receipt_pdf import receipt_pdf

        data = receipt_pdf(slip)
        return _paper("receipt", slip.dossier_number, slip.language, PaperFormat.PDF, data)

    @refusing
    def notice(self, actor: Actor, dossier: Id, note: str | None = None) -> Paper | Refusal:
        """The notice of the decision; with a `note`, how it would come out."""
        return self._notice(self.contents.notice(actor, dossier, note))

    @refusing
    def intake_refusal(self, actor: Actor, dossier: Id) -> Paper | Refusal:
        """The refusal of intake."""
        return self._notice(self.contents.intake_refusal(actor, dossier))

    @refusing
    def certificate(self, actor: Actor, dossier: Id) -> Paper | Refusal:
        """The certificate, in Kazakh and Russian on one page."""
        paper = self.contents.certificate(actor, dossier)
        if isinstance(paper, Refusal):
            return paper
        from app.papers.certificate_pdf import certificate_pdf

        kind = "duplicate" if paper.kind == "duplicate" else "certificate"
        data = certificate_pdf(paper)
        return _paper(kind, paper.number, Language.KK, PaperFormat.PDF, data)

    @refusing
    def register(
        self, actor: Actor, kind: str, first: date, last: date, language: Language
    ) -> Paper | Refusal:
        """A register as a workbook."""
        spoken = Language.RU if language is Language.RU else Language.KK
        register = self.contents.register(actor, kind, first, last, spoken)
        if isinstance(register, Refusal):
            return register
        from app.papers.register_xlsx import register_xlsx

        number = f"{register.title.in_(spoken)} {first:%d.%m.%Y}-{last:%d.%m.%Y}"
        data = register_xlsx(register, spoken)
        return _paper("register", number, spoken, PaperFormat.XLSX, data)

    def _notice(self, paper: NoticePaper | Refusal) -> Paper | Refusal:
        if isinstance(paper, Refusal):
            return paper
        from app.papers.notice_pdf import notice_pdf

        kind = {"issue": "notice"}.get(paper.kind, paper.kind)
        return _paper(kind, paper.number, paper.language, PaperFormat.PDF, notice_pdf(paper))


def _paper(kind: str, number: str, language: Language, format_: PaperFormat, data: bytes) -> Paper:
    from app.papers.names import paper_file_name

    return Paper(paper_file_name(kind, number, language, format_.value), data)
