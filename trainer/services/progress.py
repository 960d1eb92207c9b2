"""Progress: coverage of the patterns, and the page of one problem."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from trainer.domain.log.known_mark import KnownMark
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.known_cards import is_gone
from trainer.domain.plan.past import Past
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Problem
from trainer.domain.stats.coverage.coverage import Days, coverage
from trainer.domain.stats.coverage.next_step import NextStep, next_step
from trainer.domain.stats.coverage.past_attempts import WEAK_SPOT_DAYS, PastAttempts
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.stats.coverage.standing import Standing
from trainer.domain.wording.words import mark_in_words, memory_in_words
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.memo import Memo
from trainer.services.preferences import Preferences
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers
from trainer.storage.views.marks import Marks
from trainer.storage.views.memories import Memories
from trainer.storage.views.practice import Practice
from trainer.storage.views.suspensions import Suspensions


class State(StrEnum):
    """What one may look for among problems; a suspended problem is nothing else besides."""

    NEW = "new"
    KNOWN = "known"
    LEARNING = "learning"
    SOLID = "solid"
    DUE = "due"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemProgress:
    """A problem and what is known of it: its memory, the day it is due, and its expected recall.

    All three are ``None`` for a new problem; the recall is of today (0 to 1). ``mark`` is there
    where the learner said to know it from elsewhere, which counts until it is attempted here.
    What ``faded`` would be due, but is to be learned anew: it waits, and is never late.
    """

    problem: Problem
    memory: Memory | None
    due_day: date | None
    recall: float | None
    standing: Standing
    due: bool
    suspended: bool
    mark: KnownMark | None = None
    faded: bool = False

    @property
    def met(self) -> bool:
        """Whether it was ever attempted, or is known from elsewhere."""
        return self.standing is not Standing.NEW

    @property
    def to_solve(self) -> bool:
        """Whether it is new or due, so that its pattern and its answer would give it away."""
        return self.due or not self.met

    def in_words(self, today: date) -> str:
        """Give what is known of it in a few short sentences."""
        if self.memory is None and self.mark is not None:
            return mark_in_words(self.mark, today)
        return memory_in_words(self.memory, self.due_day, self.recall, today, self.faded)

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
    marks: Marks
    practice: Practice

    def __post_init__(self) -> None:
        self._coverage, self._overview = Memo(self._cover), Memo(_look_over)

    def coverage(self) -> tuple[tuple[PatternCoverage, ...], NextStep]:
        """Give the coverage of every pattern in roadmap order, and what to do next."""
        known = self._known()
        days = Days(known.day, self.preferences.current.interview_day)
        covered = self._coverage(known, days)
        return covered, next_step(covered, known.scheduler.desired_retention, days)

    def overview(self) -> tuple[ProblemProgress, ...]:
        """Give every problem with what is known of it, by number, then by title.

        The order tells nothing about patterns.
        """
        return self._overview(self._known())

    def of_pattern(self, pattern: str) -> list[ProblemProgress]:
        """Give the problems of a pattern with what is known of them, easy ones first."""
        known = self._known()
        return [known.of(problem) for problem in known.catalogue.of(pattern)]

    def history(self, slug: str) -> ProblemHistory:
        """Give the page of one problem; raise ``NotFoundError`` if there is none."""
        problem = self.library.problem(slug)
        return ProblemHistory(
            progress=self._known().of(problem),
            reviews=self.reviews.of_card(CardKey(problem.slug)),
        )

    def suspend(self, slug: str) -> None:
        """Keep a problem out of every plan until it is resumed."""
        self.suspensions.suspend(self.library.problem(slug).slug, self.clock.now())

    def resume(self, slug: str) -> None:
        """Let a suspended problem be planned again."""
        self.suspensions.resume(self.library.problem(slug).slug, self.clock.now())

    def _known(self) -> "_Known":
        """Give all that the progress follows from; the log comes in by the deck's memories."""
        day = self.clock.today()
        return _Known(
            self.library.catalogue,
            Deck(self.memories.of(Skill.SOLVE), frozenset(self.suspensions.all())),
            self.clock.scheduler,
            self.practice.past(day),
            self.marks.in_force().of,
            day,
        )

    def _cover(self, known: "_Known", days: Days) -> tuple[PatternCoverage, ...]:
        lately = days.today - timedelta(days=WEAK_SPOT_DAYS)
        past = PastAttempts(
            self.answers.seen(),
            self.answers.troubles_since(lately),
            self.answers.mistakes_since(lately),
        )
        covered = coverage(known.catalogue, known.deck, past, known.scheduler, days, known.past)
        return tuple(map(self._with_sentence, covered))

    def _with_sentence(self, covered: PatternCoverage) -> PatternCoverage:
        if (mistake := covered.mistake) is None:
            return covered
        [sentence] = self.library.mistake_sentences(mistake.slug, [mistake.name])
        return replace(covered, mistake=replace(mistake, sentence=sentence))


@dataclass(frozen=True, slots=True)
class _Known:
    """All that the progress of a problem follows from."""

    catalogue: Catalogue
    deck: Deck
    scheduler: Scheduler
    past: Past
    marks: Mapping[str, KnownMark]
    day: date

    def of(self, problem: Problem) -> ProblemProgress:
        """Give a problem with what is known of it."""
        slug, day, scheduler = problem.slug, self.day, self.scheduler
        memory, mark = self.deck.memory(slug), self.marks.get(slug)
        due_day = scheduler.due(memory) if memory else None
        is_due = due_day is not None and due_day <= day
        gone = memory is not None and is_due and is_gone(slug, memory, day, scheduler, self.past)
        return ProblemProgress(
            problem=problem,
            memory=memory,
            due_day=due_day,
            recall=scheduler.retrievability(memory, day) if memory else None,
            standing=Standing.of(memory, marked=mark is not None),
            due=is_due and not gone,
            suspended=slug in self.deck.suspended,
            mark=mark,
            faded=gone,
        )


def _look_over(known: _Known) -> tuple[ProblemProgress, ...]:
    problems = sorted(
        known.catalogue.problems.values(),
        key=lambda it: (it.number is None, it.number or 0, it.title.casefold(), it.slug),
    )
    return tuple(known.of(problem) for problem in problems)
