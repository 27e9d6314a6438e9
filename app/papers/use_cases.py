"""Papers on request: the content is asked under the actor's rights, then rendered.

The renderers are imported when the first paper is asked for: their libraries load slowly.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from app.access.people import Actor
from app.access.permissions import Action, refuse_unless_allowed
from app.administration.use_cases import Provider
from app.commission.entities import ProtocolWording
from app.commission.protocol import ProtocolContent
from app.commission.round_trip import EditedWorkbook, RoundTrip
from app.commission.use_cases import Commission, Protocols
from app.decisions.content import NoticePaper
from app.decisions.use_cases.contents import Contents
from app.kernel.ids import Id
from app.kernel.outcome import Done, Refusal
from app.kernel.text import Language, Trilingual
from app.papers.refusals import refusing
from app.retention.use_cases import Retention


class PaperFormat(StrEnum):
    """What a protocol is written as."""

    PDF = "pdf"
    XLSX = "xlsx"
    DOCX = "docx"
    """An editable copy, marked as a draft."""


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
    provider: Provider
    retention: Retention

    @refusing
    def protocol(
        self,
        actor: Actor,
        session: Id,
        language: Language,
        format_: PaperFormat,
        *,
        both: bool = False,
    ) -> Paper | Refusal:
        """The session's protocol, a draft until it is final; `both`: two languages side by side."""
        content = self.protocols.content(actor, session)
        if isinstance(content, Refusal):
            return content
        with self._headed(content.session_date):
            data = _rendered(content, language, format_, both=both, extract=False)
        kind = "protocol_in_both" if both else "protocol"  # each has a file of its own
        return _paper(kind, content.number, language, format_, data)

    @refusing
    def extract(
        self,
        actor: Actor,
        session: Id,
        dossier: Id,
        language: Language,
        format_: PaperFormat = PaperFormat.PDF,
    ) -> Paper | Refusal:
        """One dossier's extract of the protocol, holding nothing of the others."""
        content = self.protocols.extract(actor, session, dossier)
        if isinstance(content, Refusal):
            return content
        item = content.items[0]
        with self._headed(content.session_date):
            data = _rendered(content, language, format_, both=False, extract=True)
        number = f"{content.number} ({item.dossier_number})" if content.number else ""
        name = number or item.dossier_number  # each dossier has a file of its own
        return _paper("extract", name, language, format_, data)

    @refusing
    def agenda(self, actor: Actor, session: Id, language: Language) -> Paper | Refusal:
        """The agenda of a session for print."""
        content = self.commission.agenda_content(actor, session)
        if isinstance(content, Refusal):
            return content
        from app.papers.agenda_pdf import agenda_pdf

        day = f"{content.session_date:%d.%m.%Y}"
        with self._headed(content.session_date):
            data = agenda_pdf(content, language)
        return _paper("agenda", day, language, PaperFormat.PDF, data)

    def compare(
        self, actor: Actor, session: Id, language: Language, data: bytes
    ) -> RoundTrip | Refusal:
        """What was changed by hand in a protocol's workbook that came back, cell by cell.

        Refused: `workbook_damaged`, `workbook_too_large`, and what `Protocols.compare` refuses.
        """
        read = _read(actor, data)
        if isinstance(read, Refusal):
            return read
        return self.protocols.compare(actor, session, _spoken(language, read), read)

    def take_over(
        self,
        actor: Actor,
        session: Id,
        language: Language,
        data: bytes,
        keys: Sequence[str] | None = None,
    ) -> Done[ProtocolWording] | Refusal:
        """Take over the secretary's words from a workbook, all or those of `keys`."""
        read = _read(actor, data)
        if isinstance(read, Refusal):
            return read
        return self.protocols.take_over(actor, session, _spoken(language, read), read, keys)

    @refusing
    def receipt(self, actor: Actor, dossier: Id) -> Paper | Refusal:
        """The slip for the applicant."""
        slip = self.contents.receipt(actor, dossier)
        if isinstance(slip, Refusal):
            return slip
        from app.papers.receipt_pdf import receipt_pdf

        with self._headed(slip.received):
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
        with self._headed(paper.dated):
            data = certificate_pdf(paper)
        return _paper(kind, paper.number, Language.KK, PaperFormat.PDF, data)

    @refusing
    def register(
        self,
        actor: Actor,
        kind: str,
        first: date,
        last: date,
        language: Language,
        *,
        masked: bool = False,
    ) -> Paper | Refusal:
        """A register as a workbook; with `masked` without names and numbers of passports."""
        spoken = Language.RU if language is Language.RU else Language.KK
        register = self.contents.register(actor, kind, first, last, spoken, masked=masked)
        if isinstance(register, Refusal):
            return register
        from app.papers.register_xlsx import register_xlsx

        number = f"{register.title.in_(spoken)} {first:%d.%m.%Y}-{last:%d.%m.%Y}"
        with self._headed(register.made_on):
            data = register_xlsx(register, spoken)
        return _paper("register", number, spoken, PaperFormat.XLSX, data)

    @refusing
    def destruction(
        self,
        actor: Actor,
        dossiers: Sequence[Id],
        act_number: str,
        act_date: date,
        language: Language,
        format_: PaperFormat = PaperFormat.PDF,
    ) -> Paper | Refusal:
        """The act of destruction to be signed, before anything is destroyed: a draft."""
        content = self.retention.act(actor, dossiers, act_number, act_date)
        if isinstance(content, Refusal):
            return content
        from app.papers.destruction_act import act_document

        spoken = Language.RU if language is Language.RU else Language.KK
        with self._headed(content.dated):
            document = act_document(content, spoken)
        if format_ is PaperFormat.DOCX:
            from app.papers.document_docx import document_docx

            made = datetime.combine(content.dated, time(), UTC)
            data = document_docx(document, document.mark, made)
        else:
            from app.papers.sheets import document_pdf

            format_, data = PaperFormat.PDF, document_pdf(document)
        return _paper("destruction", content.number, spoken, format_, data)

    def _notice(self, paper: NoticePaper | Refusal) -> Paper | Refusal:
        if isinstance(paper, Refusal):
            return paper
        from app.papers.notice_pdf import notice_pdf

        kind = {"issue": "notice"}.get(paper.kind, paper.kind)
        with self._headed(paper.dated):
            data = notice_pdf(paper)
        return _paper(kind, paper.number, paper.language, PaperFormat.PDF, data)

    @contextmanager
    def _headed(self, day: date) -> Iterator[None]:
        """Papers of `day` bear the service provider's name that was then in force."""
        from app.papers.texts import headed

        named = self.provider.in_force(day)
        with headed(None if named is None else Trilingual(named.name_kk, named.name_ru, "")):
            yield


def _rendered(
    content: ProtocolContent, language: Language, format_: PaperFormat, *, both: bool, extract: bool
) -> bytes:
    if format_ is PaperFormat.XLSX:
        from app.papers.protocol_xlsx import protocol_xlsx as render
    elif format_ is PaperFormat.DOCX:
        from app.papers.protocol_docx import protocol_docx as render
    else:
        from app.papers.protocol_pdf import protocol_pdf as render
    return render(content, language, both=both, extract=extract)


def _read(actor: Actor, data: bytes) -> EditedWorkbook | Refusal:
    """The workbook, for who may take it over: nobody else's file is even opened."""
    if refusal := refuse_unless_allowed(actor, Action.HOLD_SESSION):
        return refusal
    from app.papers.workbook_reading import edited_workbook

    return edited_workbook(data)


def _spoken(language: Language, workbook: EditedWorkbook) -> str:
    """The language that the workbook should have: one in both serves readers of either."""
    from app.papers.texts import paper_language

    own = paper_language(language).value
    return workbook.language if own in workbook.language.split("+") else own


def _paper(kind: str, number: str, language: Language, format_: PaperFormat, data: bytes) -> Paper:
    from app.papers.names import paper_file_name

    return Paper(paper_file_name(kind, number, language, format_.value), data)
