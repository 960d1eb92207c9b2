"""A problem's sheet: everything that its ``problem.md`` says."""

from dataclasses import dataclass, field

from trainer.domain.problem.contract import Contract
from trainer.domain.problem.mistake_record import MistakeRecord
from trainer.domain.problem.parts import TitledPart, titled_parts
from trainer.domain.problem.problem import Problem
from trainer.domain.problem.ways import KnownMistake, Way

RUNGS = ("nudge", "pattern", "plan", "pitfall")
"""The rungs of the hint ladder, from the first (1) to the last (4)."""

EXPLANATION_PARTS = (
    "From brute force to the idea",
    "Step by step",
    "Why it is right",
    "What it costs",
    "What else there is",
    "Say it",
)
"""The parts that the explanation of a shipped problem has, in their order."""

GROWTHS = ("n", "n²", "n³", "exponential")
"""How the time of a program grows, as far as a measurement can tell; n log n and less count as n.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What a problem says to the learner, as Markdown.

    ``examples`` and ``limits`` belong to the statement; ``hints`` are the four rungs in order;
    ``time`` and ``space`` are the complexity of the reference, ``growth`` is how its time grows
    with the size of what ``generate.py`` makes exactly; ``template`` is the title of the one on the
    pattern's page that it is written from. Both are ``None`` where the page does not say.
    """

    statement: str
    examples: str
    limits: str
    hints: tuple[str, str, str, str]
    insight: str
    explanation: str
    follow_ups: str
    time: str
    space: str
    growth: str | None = None
    template: str | None = None

    @property
    def parts(self) -> tuple[TitledPart, ...]:
        """The explanation in its parts."""
        return titled_parts(self.explanation)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A problem with its lesson, its contract, its starter and the reference solution's source.

    ``generator`` is the source that makes inputs, ``None`` where there is none; ``brute_force`` is
    the first thing to say in an interview, ``also`` are other right ways. ``record`` is what the
    ``mistakes`` answer, by which one is recognised.
    """

    problem: Problem
    lesson: Lesson
    contract: Contract
    starter: str
    reference: str
    generator: str | None = None
    brute_force: Way | None = None
    also: tuple[Way, ...] = ()
    mistakes: tuple[KnownMistake, ...] = ()
    record: MistakeRecord = field(default_factory=MistakeRecord)
