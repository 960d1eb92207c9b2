"""A problem's sheet: everything that its ``problem.md`` says."""

from dataclasses import dataclass

from trainer.domain.problem.contract import Contract
from trainer.domain.problem.problem import Problem

RUNGS = ("nudge", "pattern", "plan", "pitfall")
"""The rungs of the hint ladder, from the first (1) to the last (4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What a problem says to the learner, as Markdown.

    ``examples`` and ``limits`` belong to the statement; ``hints`` are the four rungs in order;
    ``time`` and ``space`` are the complexity of the reference.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A problem with its lesson, its contract, its starter and the reference solution's source.

    ``generator`` is the source that makes large inputs, ``None`` where there is none.
    """

    problem: Problem
    lesson: Lesson
    contract: Contract
    starter: str
    reference: str
    generator: str | None = None
