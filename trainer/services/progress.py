"""Progress: coverage of the patterns, and the page of one problem."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Problem
from trainer.domain.stats.coverage.coverage import Days, coverage
from trainer.domain.stats.coverage.next_step import NextStep, next_step
from trainer.domain.stats.coverage.past_attempts import WEAK_SPOT_DAYS, PastAttempts
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.stats.coverage.standing import Standing
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.memo import Memo
from trainer.services.preferences import Preferences
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers
from trainer.storage.views.memories import Memories
from trainer.storage.views.suspensions import Suspensions


class State(StrEnum):
    """What one may look for among problems; a suspended problem is nothing else besides."""

    NEW = "new"
    LEARNING = "learning"
    SOLID = "solid"
    DUE = "due"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemProgress:
    """A problem and what is known of it: its memory, the day it is due, and its expected recall.

    All three are ``None`` for a new problem; the recall is of today (0 to 1).
    """

    problem: Problem
    memory: Memory | None
    due_day: date | None
    recall: float | None
    standing: Standing
    due: bool
    suspended: bool

    @property
    def state(self) -> State:
        """The state that matters most: suspended, else due, else how far it has come."""
        if self.suspended:
            return State.SUSPENDED
        return State.DUE if self.due else State(self.standing.value)

    def is_in(self, state: State) -> bool:
        """Tell whether this is one of its states: one that is due is learning or solid as well."""
        return state in (self.state, None if self.suspended else State(self.standing.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemHistory:
    """A problem's progress with every review of it, the oldest first."""

    progress: ProblemProgress
    reviews: Sequence[Review]

    @property
    def insight(self) -> str:
        """The learner's last words on why it works."""
        return next((r.insight for r in reversed(self.reviews) if r.insight), "")

    @property
    def code(self) -> str:
        """The code of the last attempt that kept any."""
        return next((r.code for r in reversed(self.reviews) if r.code), "")


@dataclass
class Progress:
    """Answers where the learner stands."""

    library: Library
    reviews: Reviews
    memories: Memories
    suspensions: Suspensions
    answers: Answers
    preferences: Preferences
    clock: Clock

    def __post_init__(self) -> None:
        self._coverage, self._overview = Memo(self._cover), Memo(_look_over)

    def coverage(self) -> tuple[tuple[PatternCoverage, ...], NextStep]:
        """Give the coverage of every pattern in roadmap order, and what to do next."""
        catalogue, deck, scheduler, today = self._known()
        days = Days(today, self.preferences.current.interview_day)
        covered = self._coverage(catalogue, deck, scheduler, days)
        return covered, next_step(covered, scheduler.desired_retention, days)

    def overview(self) -> tuple[ProblemProgress, ...]:
        """Give every problem with what is known of it, in roadmap order of the patterns."""
        return self._overview(*self._known())

    def of_pattern(self, pattern: str) -> list[ProblemProgress]:
        """Give the problems of a pattern with what is known of them, easy ones first."""
        catalogue, deck, scheduler, day = self._known()
        return [_progress(problem, deck, scheduler, day) for problem in catalogue.of(pattern)]

    def history(self, slug: str) -> ProblemHistory:
        """Give the page of one problem; raise ``NotFoundError`` if there is none."""
        problem = self.library.problem(slug)
        _, deck, scheduler, day = self._known()
        return ProblemHistory(
            progress=_progress(problem, deck, scheduler, day),
            reviews=self.reviews.of_card(CardKey(problem.slug)),
        )

    def suspend(self, slug: str) -> None:
        """Keep a problem out of every plan until it is resumed."""
        self.suspensions.suspend(self.library.problem(slug).slug, self.clock.now())

    def resume(self, slug: str) -> None:
        """Let a suspended problem be planned again."""
        self.suspensions.resume(self.library.problem(slug).slug, self.clock.now())

    def _known(self) -> tuple[Catalogue, Deck, Scheduler, date]:
        """Give all that the progress follows from; the log comes in by the deck's memories."""
        deck = Deck(self.memories.of(Skill.SOLVE), frozenset(self.suspensions.all()))
        return self.library.catalogue, deck, self.clock.scheduler, self.clock.today()

    def _cover(
        self, catalogue: Catalogue, deck: Deck, scheduler: Scheduler, days: Days
    ) -> tuple[PatternCoverage, ...]:
        lately = days.today - timedelta(days=WEAK_SPOT_DAYS)
        past = PastAttempts(self.answers.seen(), self.answers.troubles_since(lately))
        return coverage(catalogue, deck, past, scheduler, days)


def _look_over(
    catalogue: Catalogue, deck: Deck, scheduler: Scheduler, day: date
) -> tuple[ProblemProgress, ...]:
    places = {pattern: place for place, pattern in enumerate(catalogue.patterns)}
    problems = sorted(
        catalogue.problems.values(),
        key=lambda p: (places.get(p.pattern or "", len(places)), p.level, p.number or 10_000),
    )
    return tuple(_progress(problem, deck, scheduler, day) for problem in problems)


def _progress(problem: Problem, deck: Deck, scheduler: Scheduler, day: date) -> ProblemProgress:
    memory = deck.memory(problem.slug)
    due_day = scheduler.due(memory) if memory else None
    return ProblemProgress(
        problem=problem,
        memory=memory,
        due_day=due_day,
        recall=scheduler.retrievability(memory, day) if memory else None,
        standing=Standing.of(memory),
        due=due_day is not None and due_day <= day,
        suspended=problem.slug in deck.suspended,
    )
