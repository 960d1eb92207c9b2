"""Today: the plan of a study day together with what was already done of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.log.review import Review
from trainer.domain.memory.memory import Memory
from trainer.domain.plan.plan import FIRST_TRIES, Kind, Phase, PlanItem
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count, day_from, minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayItem:
    """One line of the day: a problem, why it is here, and the review if it is done.

    ``memory``, the day it is ``due`` and ``recall`` (0 to 1) are ``None`` for a new problem;
    ``unfinished`` tells whether an attempt at it was begun and left, ``marked`` whether it is known
    from elsewhere.
    """

    item: PlanItem
    problem: Problem
    memory: Memory | None
    due: date | None
    recall: float | None
    done: Review | None
    unfinished: bool = False
    marked: bool = False

    @property
    def kind(self) -> Kind:
        """What it is by now: since it was planned, it may have been logged or a review undone."""
        if self.memory is None:
            return Kind.CHECK if self.marked and self.item.kind is Kind.CHECK else Kind.NEW
        return Kind.REVIEW if self.item.kind in FIRST_TRIES else self.item.kind

    def why(self, day: date) -> str:
        """Give in a few words why it is in the plan."""
        if self.done is not None:
            return f"done, {self.done.rating.name.lower()}"
        if self.unfinished:
            return "unfinished, go on"
        if self.due is None:
            known = self.kind is Kind.CHECK
            return "you know it: a check" if known else "next on the roadmap"
        if self.kind is Kind.FADED:
            return "faded, learn it anew"
        if self.kind is Kind.LOOK:
            return "one more look"
        if self.due > day:
            return f"due {day_from(self.due, day)}"
        late = (day - self.due).days
        return "due today" if not late else f"{late} day{'s' if late > 1 else ''} late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What the start screen shows of a study day.

    ``spent`` is the active time of today's reviews, ``later`` the due cards without a place in the
    plan and ``later_time`` their time, ``faded`` the number of cards that faded and wait,
    ``forecast`` the reviews falling due on each of the next days, ``interview_in`` the days until
    the interview (negative: past, ``None``: no date set). ``budget`` is what the day has, with what
    the days before left to it (``carried``, below 0 where they ran over); of the ``begun`` problems
    so many are ``ready``.
    """

    day: date
    items: Sequence[TodayItem]
    budget: timedelta
    carried: timedelta
    spent: timedelta
    later: int
    later_time: timedelta
    faded: int
    phase: Phase
    ready: int
    begun: int
    forecast: Sequence[int]
    solid_patterns: int
    patterns: int
    interview_in: int | None
    finished: bool
    logged: bool

    @property
    def open_items(self) -> list[TodayItem]:
        """What is still to do, in order."""
        return [item for item in self.items if item.done is None]

    @property
    def done(self) -> bool:
        """Whether the day's work is done: all of the plan, or the learner called it a day."""
        return self.finished or not self.open_items

    @property
    def time(self) -> timedelta:
        """The time that the open items will probably take."""
        return sum((item.item.time for item in self.open_items), timedelta())

    def in_words_for(self, pattern: Pattern) -> str:
        """Give in a sentence what was planned for a session on a pattern, and how long it takes."""
        mine = [item for item in self.open_items if item.problem.pattern == pattern.id]
        new = sum(item.kind in FIRST_TRIES for item in mine)
        of_it = [count(len(mine) - new, "review")] if len(mine) > new else []
        of_it += [f"{new} new"] if new else []
        others = len(self.open_items) - len(mine)
        rest = f", then {others} more of the usual plan" if others else ""
        return (
            f"{clean_line(pattern.name)} comes first today: {' and '.join(of_it)}{rest}, "
            f"{minutes(self.time)} in all."
        )

    @property
    def new(self) -> int:
        """How many open items are new problems."""
        return sum(item.kind in FIRST_TRIES for item in self.open_items)

    @property
    def reviews(self) -> int:
        """How many open items are not new."""
        return len(self.open_items) - self.new

    @property
    def settled(self) -> str:
        """What the day before left to this one or took from it, in a sentence, or nothing."""
        if abs(self.carried) < timedelta(minutes=1):
            return ""
        if self.carried > timedelta():
            return f"Yesterday left {minutes(self.carried)} for today."
        return f"Yesterday ran over: {minutes(-self.carried)} less today."

    @property
    def rules(self) -> str:
        """Why the open items come as they do, each rule that brought one in a sentence."""
        kinds = {item.kind for item in self.open_items}
        return " ".join(kind.rule for kind in Kind if kind in kinds)
