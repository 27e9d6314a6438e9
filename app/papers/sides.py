"""A paper's languages: one, or Kazakh and Russian side by side."""

from collections.abc import Callable
from dataclasses import dataclass

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language, Trilingual
from app.papers.blocks import Part, Parts, Passage
from app.papers.roster import Roster
from app.papers.texts import PaperTexts, paper_texts

Said = str | Parts


@dataclass(frozen=True, slots=True)
class Sides:
    """The same words in each language of the paper, the leading one first."""

    rosters: tuple[Roster, ...]

    @classmethod
    def of(cls, content: ProtocolContent, language: Language, *, both: bool = False) -> "Sides":
        """The sides of a protocol: one in `language`, or both."""
        languages = (Language.KK, Language.RU) if both else (language,)
        return cls(tuple(Roster.of(content, paper_texts("protocol", side)) for side in languages))

    @property
    def lead(self) -> Roster:
        """The side that tables and page feet follow."""
        return self.rosters[0]

    @property
    def texts(self) -> PaperTexts:
        """The words of the leading side."""
        return self.lead.texts

    def passage(
        self, style: str, say: Callable[[Roster], Said], *, with_next: bool = False
    ) -> Passage:
        """A passage in each language; one that is the same in both stands once, at full width."""
        sides = tuple(_parts(say(roster)) for roster in self.rosters)
        return Passage(style, sides if len(set(sides)) > 1 else sides[:1], with_next)

    def word(self, key: str, between: str = "\n", **fields: object) -> str:
        """A word of the paper for a cell of a table, one language below the other."""
        return self.stacked(lambda roster: roster.texts(key, **fields), between)

    def office(self, text: Trilingual, between: str = "\n") -> str:
        """An office text for a cell."""
        return self.stacked(lambda side: side.texts.of(text), between)

    def sign(self, key: str) -> str:
        """A member's short sign for a cell."""
        return self.stacked(lambda side: side.sign(key))

    def stacked(self, say: Callable[[Roster], str], between: str = "\n") -> str:
        """What a cell says, each language on lines of its own, once where they agree."""
        return between.join(dict.fromkeys(say(roster) for roster in self.rosters))


def _parts(said: Said) -> Parts:
    parts: tuple[Part, ...] = (said,) if isinstance(said, str) else said
    return parts
