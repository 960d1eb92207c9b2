"""Today: the plan of a study day together with what was already done of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from trainer.domain.log.review import CardKey, Review
from trainer.domain.memory.memory import Memory
from trainer.domain.plan.plan import FIRST_TRIES, Kind, Phase, PlanItem
from trainer.domain.plan.worth import READY
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count, day_from, minutes, short_day


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayItem:
    """One line of the day: a problem, why it is here, and the review if it is done.

    ``memory``, the day it is ``due`` and ``recall`` (0 to 1) are ``None`` for a new problem;
    ``worked`` is the active time of an attempt at it that was begun and left; ``marked`` says that
    it is known from elsewhere, ``untried`` that it was imported and never tried here. What is done
    comes ``back`` on a day, ``None`` where that is after the interview.
    """

    item: PlanItem
    problem: Problem
    memory: Memory | None
    due: date | None
    recall: float | None
    done: Review | None
    worked: timedelta | None = None
    marked: bool = False
    untried: bool = False
    back: date | None = None

    @property
    def kind(self) -> Kind:
        """What it is by now: since it was planned, it may have been logged or a review undone."""
        if self.memory is None:
            return Kind.CHECK if self.marked and self.item.kind is Kind.CHECK else Kind.NEW
        return Kind.REVIEW if self.item.kind in FIRST_TRIES else self.item.kind

    @property
    def card(self) -> CardKey:
        """The card that it is about."""
        return self.item.card

    @property
    def word(self) -> str:
        """What it is, in a word; once it is done, what it was."""
        return self.item.kind.word if self.done else self.kind.word

    @property
    def time(self) -> timedelta | None:
        """The time that it will probably take, or once it is done that it took, if measured."""
        return self.done.evidence.active_time if self.done else self.item.time

    def why(self, day: date) -> str:
        """Give in a few words why it is in the plan, or how it went; never what it is about."""
        if self.done is not None:
            rating = self.done.rating.name.lower()
            return f"{rating}, {short_day(self.back, day)}" if self.back else rating
        if self.worked is not None:
            return f"draft, {minutes(self.worked)} in"
        if self.due is None or self.recall is None:
            return "known elsewhere" if self.kind is Kind.CHECK else "first try"
        if self.kind is Kind.FADED:
            return "first try here" if self.untried else "learn it again"
        if self.kind is Kind.LOOK:
            return "not ready yet" if self.recall < READY else "would slip"
        if self.due > day:
            return f"due {day_from(self.due, day)}"
        late = (day - self.due).days
        return "due" if not late else f"{count(late, 'day')} late"


@dataclass(frozen=True, slots=True)
class Draft:
    """An attempt that was begun, left on a study day and is not to do in the plan of this one."""

    card: CardKey
    problem: Problem
    worked: timedelta
    left_day: date
    word: ClassVar[str] = "draft"
    recall: ClassVar[None] = None
    done: ClassVar[None] = None
    time: ClassVar[None] = None
    back: ClassVar[None] = None

    def why(self, day: date) -> str:
        """Give in a few words how far it is and since when it waits."""
        return f"{minutes(self.worked)} in, {day_from(self.left_day, day)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far the learner is on a study day.

    Of the problems ``begun`` here so many are ``ready``; ``untried`` were imported and wait for
    their first try. Of the ``patterns`` some are solid and some begun and learned; ``problems``
    counts the catalogue. ``days_in`` are the days since the first review of the last two months.
    """

    phase: Phase
    ready: int
    begun: int
    untried: int
    solid_patterns: int
    learning_patterns: int
    patterns: int
    problems: int
    days_in: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What has no place in the plan: what is due, or in the final round would gain; what faded."""

    later: int
    time: timedelta
    faded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What the start screen shows of a study day.

    ``spent`` is the active time of today's reviews, ``forecast`` the reviews falling due on each of
    the next days, ``interview_in`` the days until the interview (negative: past, ``None``: no date
    set). ``budget`` is what the day has, with what the days before left to it (``carried``, below 0
    where they ran over).
    """

    day: date
    items: Sequence[TodayItem]
    drafts: Sequence[Draft]
    budget: timedelta
    carried: timedelta
    spent: timedelta
    waiting: Waiting
    standing: Standing
    forecast: Sequence[int]
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
    def rules(self) -> str:
        """Why the open items come as they do, each rule that brought one in a sentence."""
        kinds = {item.kind for item in self.open_items}
        return " ".join(kind.rule for kind in Kind if kind in kinds)
