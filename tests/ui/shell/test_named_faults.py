"""Faults that app and db name have words of their own, and the names are still theirs."""

import pytest

from app.commission.protocol_data import DamagedProtocolError
from app.kernel.text import Language
from app.papers.refusals import PaperFault
from app.store import DamagedBytesError
from db.migrations.revisions import DatabaseInUseError, SchemaForeignError, SchemaNewerError
from ui.i18n.languages import Languages
from ui.shell.faults import explain

FAULTS = (
    DamagedBytesError, DamagedProtocolError, DatabaseInUseError, PaperFault, SchemaForeignError,
    SchemaNewerError,
)  # fmt: skip


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("language", list(Language))
def test_a_named_fault_says_what_happened_what_is_safe_what_to_do(
    languages: Languages, language: Language, kind: type[Exception]
) -> None:
    languages.use(language)
    words, unnamed = explain(kind.__new__(kind)), explain(Exception())
    assert words.happened != unnamed.happened
    assert words.safe
    assert words.do != unnamed.do
    assert words.code.startswith(kind.__name__)
