"""The office: every room of use cases, put together once. Screens and commands hold this."""

from dataclasses import dataclass
from pathlib import Path

from app.act import Ground
from app.administration.use_cases import People, Provider
from app.backup.use_cases import BackupRoom
from app.commission.books import Books
from app.commission.hearings import Hearings
from app.commission.protocol import ProtocolGround
from app.commission.use_cases import Calibrations, Commission, Compositions, Protocols
from app.deadlines.kept import KeptCalendar
from app.deadlines.use_cases import Calendar
from app.decisions.reasons import ReasonBank, ReasonKind, load_reasons
from app.decisions.use_cases import Decisions, Files
from app.decisions.use_cases.contents import Catalogues, Contents
from app.decisions.words import load_words
from app.evaluation.hints import load_common_words
from app.evaluation.reading import Reading
from app.evaluation.shelf import CriteriaShelf, load_shelf
from app.evaluation.standing import Standing
from app.evaluation.use_cases import Conflicts, CriteriaSets, Evaluations, ProgressRoom
from app.intake.checklist import load_checklists
from app.intake.countries import load_countries
from app.intake.professions import load_professions
from app.intake.scans import PageCounter
from app.intake.use_cases import Intake, IntakeRules
from app.kernel.clock import Clock
from app.kernel.ids import Ids
from app.kernel.resource import RESOURCES
from app.papers.pdf_pages import count_pages
from app.papers.use_cases import Papers
from app.retention.terms import load_terms
from app.retention.use_cases import Retention
from app.sharing.told import Teller, load_sharing_words
from app.sharing.use_cases import Packages, Sharing
from app.store import Readers, Store
from app.workflow.passing import Passing
from app.workflow.procedure import load_procedures
from app.workflow.use_cases import Workflow


@dataclass(frozen=True, slots=True)
class Office:
    """Everything the program can do, by room. Use cases take the actor first."""

    clock: Clock
    people: People
    provider: Provider
    calendar: Calendar
    workflow: Workflow
    intake: Intake
    evaluation: Evaluations
    conflicts: Conflicts
    progress: ProgressRoom
    criteria: CriteriaSets
    compositions: Compositions
    commission: Commission
    calibration: Calibrations
    protocols: Protocols
    decisions: Decisions
    files: Files
    contents: Contents
    papers: Papers
    catalogues: Catalogues
    sharing: Sharing
    packages: Packages
    retention: Retention
    backups: BackupRoom
    readers: Readers

    @property
    def reasons(self) -> ReasonBank:
        """The reason bank."""
        return self.catalogues.reasons


def make_office(
    store: Store,
    clock: Clock,
    new_id: Ids,
    resources: Path = RESOURCES,
    counter: PageCounter = count_pages,
) -> Office:
    """Read the office's resources and put the rooms together on a store.

    Raises:
        ResourceError: a file of `resources` is wrong; it names file, line and field.
    """
    ground = Ground(store, clock, new_id)
    kept = KeptCalendar()
    passing = Passing(load_procedures(resources / "procedures"), kept)
    catalogues = _read_catalogues(resources)
    reasons, professions = catalogues.reasons, catalogues.professions
    intake = Intake(ground, passing, _intake_rules(catalogues, counter))
    shelf = load_shelf(resources / "criteria")
    groups = {each.code: each.group for each in professions.professions}
    recusals = frozenset(r.code for r in reasons.of(ReasonKind.RECUSAL))
    books = _books(catalogues, shelf)
    provider = Provider(ground)
    commission, hearings = Commission(ground, passing, books), Hearings()
    protocols = Protocols(ground, passing, books)
    standing = Standing(passing, shelf)
    reading = Reading(standing)
    contents = Contents(ground, passing, catalogues, reading)
    teller = Teller(
        load_sharing_words(resources / "sharing"), shelf, catalogues.countries, professions
    )
    retention = Retention(ground, load_terms(resources / "retention"))
    return Office(
        clock=clock,
        people=People(ground),
        provider=provider,
        calendar=Calendar(ground, kept),
        workflow=Workflow(ground, passing, reading),
        intake=intake,
        evaluation=Evaluations(ground, passing, shelf, groups, hearings),
        conflicts=Conflicts(
            ground, standing, recusals, load_common_words(resources / "evaluation"), hearings
        ),
        progress=ProgressRoom(ground, standing),
        criteria=CriteriaSets(ground, shelf),
        compositions=Compositions(ground),
        commission=commission,
        calibration=Calibrations(ground, books),
        protocols=protocols,
        decisions=Decisions(ground, passing, reasons),
        files=Files(ground, passing, intake, reading),
        contents=contents,
        papers=Papers(contents, commission, protocols, provider, retention),
        catalogues=catalogues,
        sharing=Sharing(ground, intake, teller),
        packages=Packages(ground, reading),
        retention=retention,
        backups=BackupRoom(ground),
        readers=store.readers,
    )


def _intake_rules(catalogues: Catalogues, counter: PageCounter) -> IntakeRules:
    refused_by = catalogues.reasons.of(ReasonKind.INTAKE_REFUSAL)
    return IntakeRules(
        catalogues.checklists,
        catalogues.professions,
        catalogues.countries,
        frozenset(each.code for each in refused_by),
        counter,
    )


def _read_catalogues(resources: Path) -> Catalogues:
    return Catalogues(
        load_checklists(resources / "checklists"),
        load_countries(resources / "countries" / "countries.toml"),
        load_professions(resources / "professions" / "professions.toml"),
        load_reasons(resources / "reasons"),
        load_words(resources / "registers"),
    )


def _books(catalogues: Catalogues, shelf: CriteriaShelf) -> Books:
    """What the Commission looks things up in."""
    refusals = catalogues.reasons.of(ReasonKind.SERVICE_REFUSAL)
    return Books(
        shelf,
        catalogues.countries,
        catalogues.professions,
        {each.code: ProtocolGround(each.code, each.text, each.paragraph) for each in refusals},
        {each.code: each.criterion for each in refusals if each.criterion},
        {item.code: item.title for each in catalogues.checklists.values() for item in each.items},
    )
