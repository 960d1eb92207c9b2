"""Where the learner stands with one pattern: its numbers, and how each of them is shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.column import Column, factor
from trainer.domain.stats.coverage.past_attempts import WEAK_SPOT, WeakSpot
from trainer.domain.stats.coverage.standing import enough_solid
from trainer.domain.stats.term import Term

RECALL = Term(
    "recall", "The mean chance that you could solve the attempted problems of the pattern today."
)
AT_INTERVIEW = Term(
    "on the day", "The same chance on the interview day, if you reviewed nothing until then."
)
FIRST_SIGHT = Term(
    "first try",
    "The share of its problems that you solved without help the first time; what you imported is "
    "not counted, for you had seen it before.",
)
UNAIDED = Term("unaided", "The share of its problems that you solved without help the last time.")
PACE = Term("pace", "The median time of your last attempts over the target: 1.3x is a third over.")
MISTAKE = Term(
    "most frequent mistake",
    "The known mistake that your programs looked like most often in the last half year. Those of "
    "problems that are due are not counted: they would give the pattern away.",
)
KNOWN = Term(
    "known",
    "How many of its problems you marked as known from elsewhere and never attempted here: they "
    "are never new, and the easiest comes once as a check.",
)
DUE = Term("due", "How many of its problems wait for a review.")


@dataclass(frozen=True, slots=True)
class FrequentMistake:
    """A known mistake of a problem, how often it was met of late, and what it is in a sentence."""

    slug: str
    name: str
    times: int
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternCoverage:
    """Where the learner stands with one pattern; ``None`` where nothing is known yet.

    ``expected_recall`` is the mean of FSRS's R (0 to 1) over the problems begun on the day asked
    about, ``expected_at_interview`` the same on the interview day (``None`` without one ahead).
    ``unaided_at_first_sight`` is the share of its ``first_sights`` (problems that were met here
    first) solved without help in their very first review; ``unaided`` is that share of the last
    reviews, and ``pace`` the median of time over target time in them. ``due`` counts those to
    review now. ``weak_spot`` is what went wrong most often (``weak_spot_times``) of late, of two
    the worse. ``mistake`` is the known one that was met most often of late, in a problem that does
    not wait to be solved.
    """

    pattern: Pattern
    new: int
    known: int = 0
    learning: int
    solid: int
    due: int
    expected_recall: float | None = None
    expected_at_interview: float | None = None
    unaided_at_first_sight: float | None = None
    first_sights: int = 0
    unaided: float | None = None
    pace: float | None = None
    last_seen: date | None = None
    weak_spot: WeakSpot | None = None
    weak_spot_times: int = 0
    mistake: FrequentMistake | None = None

    @property
    def total(self) -> int:
        """How many problems of the pattern there are."""
        return self.new + self.known + self.learning + self.solid

    @property
    def met(self) -> int:
        """How many of them were ever attempted, or are known from elsewhere."""
        return self.known + self.begun

    @property
    def begun(self) -> int:
        """How many of them were ever attempted."""
        return self.learning + self.solid

    @property
    def is_solid(self) -> bool:
        """Whether enough problems of the pattern are solid to rely on it."""
        return enough_solid(self.solid, self.total)

    @property
    def first_sight_in_words(self) -> str:
        """The share unaided at the first try, and of how many: ``50% of 4``."""
        if self.unaided_at_first_sight is None:
            return ""
        return f"{self.unaided_at_first_sight:.0%} of {self.first_sights}"

    @property
    def weak_spot_in_words(self) -> str:
        """What went wrong most often, and how often: ``too slow (3x)``."""
        return f"{self.weak_spot.words} ({self.weak_spot_times}x)" if self.weak_spot else ""


PATTERN_COLUMNS: tuple[Column[PatternCoverage], ...] = (
    Column("pattern", "pattern", lambda one: one.pattern.id, lambda one: one.pattern.name),
    Column("new", "new", lambda one: one.new),
    Column("known", KNOWN, lambda one: one.known),
    Column("learning", "learning", lambda one: one.learning),
    Column(
        "solid", "solid", lambda one: one.solid, lambda one: f"{one.solid}{' ✓' * one.is_solid}"
    ),
    Column("is_solid", "", lambda one: one.is_solid),
    Column("due", DUE, lambda one: one.due),
    Column("expected_recall", RECALL, lambda one: one.expected_recall),
    Column("expected_at_interview", AT_INTERVIEW, lambda one: one.expected_at_interview, wide=True),
    Column(
        "unaided_at_first_sight",
        FIRST_SIGHT,
        lambda one: one.unaided_at_first_sight,
        lambda one: one.first_sight_in_words,
        wide=True,
    ),
    Column("first_sights", "", lambda one: one.first_sights),
    Column("unaided", UNAIDED, lambda one: one.unaided),
    Column("pace", PACE, lambda one: one.pace, lambda one: factor(one.pace)),
    Column("last_seen", "last seen", lambda one: one.last_seen),
    Column(
        "trouble",
        WEAK_SPOT,
        lambda one: one.weak_spot,
        lambda one: one.weak_spot_in_words,
        wide=True,
    ),
    Column("trouble_times", "", lambda one: one.weak_spot_times),
    Column("mistake", "", lambda one: one.mistake.sentence if one.mistake else None),
    Column("mistake_problem", "", lambda one: one.mistake.slug if one.mistake else None),
    Column("mistake_times", "", lambda one: one.mistake.times if one.mistake else 0),
)
"""Every number of a pattern, in the order of every table; their names outlive those in here."""


def patterns_in_words(covered: Iterable[PatternCoverage]) -> str:
    """Give how far the patterns have come: ``Patterns: 1 solid, 12 learning, 11 new``."""
    patterns = list(covered)
    solid = sum(one.is_solid for one in patterns)
    learning = sum(one.begun > 0 and not one.is_solid for one in patterns)
    known = sum(one.known > 0 and not one.begun for one in patterns)
    numbers = {"solid": solid, "learning": learning, "known": known}
    new = len(patterns) - sum(numbers.values())
    told = [f"{number} {word}" for word, number in numbers.items() if number or word != "known"]
    return f"Patterns: {', '.join(told)}, {new} new"
