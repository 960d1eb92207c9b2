"""An entry: one thing that a source says of one problem, in the program's own words."""

from dataclasses import dataclass
from datetime import date, datetime

from trainer.domain.log.review import Rating, Review, Skill
from trainer.domain.problem.problem import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a source says in one place; what it does not say is left as it is by default.

    Where it stands: ``file`` within what was handed (empty where it is the only one), ``line`` from
    1 (0 where it has none). Which problem is meant: ``title``, ``number`` (LeetCode's public one),
    ``slug`` (LeetCode's, as the source has it), ``link`` and ``site`` (the platform in the source's
    words, empty for LeetCode or where it does not say).

    What happened: with a ``day`` (the learner's study day, or ``at``, the moment) and a ``rating``
    it is a dated outcome. A rating without a day, or one ``of_a_state`` (the day is the last one of
    many, and the rating was derived), is worth a mark and no review. Without a rating the problem
    was only listed. ``guessed`` tells that nothing in the source says how it went. ``minutes`` were
    spent on it. ``why_not`` says in a few words why there is nothing to take (``not started``).

    ``source_id`` is the source's own lasting name of the line, if it has one: the id of a review
    follows from it. ``review`` is a whole line of a log that was exported here: it is taken as it
    is. ``level`` and ``pattern`` (as written) serve problems that are one's own. ``loose`` tells
    that it stands among lines about anything, and sounds like no problem: one of one's own is made
    of it only where somebody says so.
    """

    file: str = ""
    line: int = 0
    title: str = ""
    number: int | None = None
    slug: str = ""
    link: str = ""
    site: str = ""
    day: date | None = None
    at: datetime | None = None
    rating: Rating | None = None
    guessed: bool = False
    of_a_state: bool = False
    skill: Skill = Skill.SOLVE
    minutes: float | None = None
    note: str = ""
    code: str = ""
    review: Review | None = None
    level: Level | None = None
    pattern: str = ""
    source_id: str = ""
    loose: bool = False
    why_not: str = ""

    @property
    def name(self) -> str:
        """What the source calls the problem: its title, or else what it has instead."""
        number = str(self.number) if self.number is not None else ""
        return self.title or self.slug or self.link or number

    @property
    def place(self) -> str:
        """Where it stands, in words: ``notes.md, line 12``."""
        line = f"line {self.line}" if self.line else ""
        return ", ".join(part for part in (self.file, line) if part)
