"""Arbitrary histories: ties, clocks that jump, zones that change, lines that come twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from tests.builders import UNKNOWN_SKILL
from trainer.domain.log.change import TAKEN_BACK, Change, Kind
from trainer.domain.log.known_mark import How, KnownMark
from trainer.domain.log.problem_facts import problem_value
from trainer.domain.log.review import (
    NO_FACTS,
    CardKey,
    Evidence,
    Rating,
    Review,
    Skill,
    Source,
)
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.curve import HIGHEST_RETENTION, LOWEST_RETENTION
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.problem import Level, Problem
from trainer.domain.study_day import StudyCalendar
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.views.logged_problems import LoggedProblems
from trainer.storage.views.marks import Marks
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions

skills = st.sampled_from((*Skill, UNKNOWN_SKILL))
cards = st.builds(CardKey, st.sampled_from(("two-sum", "lru-cache", "[x]\0")), skills)
schedulers = st.floats(LOWEST_RETENTION, HIGHEST_RETENTION).map(Scheduler)

A_PROBLEM = problem_value(
    Problem(slug="any", title="[x]", level=Level.HARD, pattern=None, target_time=timedelta(hours=1))
)
"""The value of a change that says what a logged problem is."""

A_MARK = KnownMark(slug="any", how=How.WELL).value()
"""The value of a change that says that a problem is known."""

_near = st.integers(0, 60 * 24 * 40).map(
    lambda minutes: datetime(2026, 10, 20, tzinfo=UTC) + timedelta(minutes=minutes)
)
_few = st.sampled_from([datetime(2026, 11, day, 18, tzinfo=UTC) for day in (1, 2, 9)])
_wild = st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(fold=0))
moments = st.one_of(_few, _near, _near, _wild)

calendars = st.builds(
    StudyCalendar,
    st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))),
    st.integers(0, 23),
)
any_text = st.text(max_size=20)
facts = st.sampled_from(
    (NO_FACTS, '{"mistake":"off by one"}', '{ "judged_failed": 2.0, "of tomorrow": [null] }')
)
_times = st.none() | st.timedeltas(timedelta(), timedelta(days=400))
evidences = st.builds(
    Evidence,
    solved=st.booleans(),
    active_time=_times,
    target_time=_times,
    rung=st.integers(0, 4),
    revealed=st.booleans(),
    answer_seen=st.booleans(),
    runs=st.integers(0, 10**6),
    failed_runs=st.integers(0, 10**6),
)


ids = st.uuids().map(str)


@st.composite
def reviews(draw: st.DrawFn, ids: st.SearchStrategy[str] = ids) -> Review:
    """Give a review whose study day is that of its moment in some zone."""
    at = draw(moments)
    return Review(
        id=draw(ids),
        card=draw(cards),
        at=at,
        study_day=draw(calendars).day_of(at),
        rating=draw(st.sampled_from(Rating)),
        evidence=draw(evidences),
        source=draw(st.sampled_from((*Source, Source("of a newer trainer")))),
        insight=draw(any_text),
        code=draw(any_text),
        facts=draw(facts),
    )


values = (
    st.none() | st.sampled_from(("60", "suspended", "3", TAKEN_BACK, A_PROBLEM, A_MARK)) | any_text
)
kinds = st.sampled_from((*Kind, Kind("of a newer trainer")))
KEYS = ("budget", "two-sum", "[x]\0")


@st.composite
def changes_of(
    draw: st.DrawFn,
    kinds: st.SearchStrategy[Kind] = kinds,
    keys: st.SearchStrategy[str] | None = None,
    values: st.SearchStrategy[str | None] = values,
    ids: st.SearchStrategy[str] = ids,
) -> Change:
    """Give a change whose study day is that of its moment in some zone."""
    at = draw(moments)
    return Change(
        id=draw(ids),
        at=at,
        study_day=draw(calendars).day_of(at),
        kind=draw(kinds),
        key=draw(st.sampled_from(KEYS) if keys is None else keys),
        value=draw(values),
    )


changes = changes_of()
taken_back = st.sampled_from((TAKEN_BACK, TAKEN_BACK, TAKEN_BACK, None, "of a newer trainer"))


def words_on(lines: Sequence[str]) -> st.SearchStrategy[Change]:
    """Give changes that take back, bring back or rate lines with these ids, or ones not here."""
    keys = st.sampled_from([*lines, "unknown"])
    ratings = st.sampled_from(("1", "2", "3", "4", None, "5", ""))
    return changes_of(st.just(Kind.TAKEN_BACK), keys, taken_back) | changes_of(
        st.just(Kind.RATING), keys, ratings
    )


few_ids = st.sampled_from("abcd")
clashing_reviews = reviews(ids=few_ids)
clashing_changes = changes_of(keys=few_ids, ids=few_ids)
clashing_logs = st.builds(
    ReviewLog.of,
    st.lists(clashing_reviews, max_size=6),
    st.lists(clashing_changes, max_size=3),
)
"""Logs in which lines of one id may differ, as if somebody had forged them."""


@dataclass(frozen=True)
class History:
    """All lines of a history: each id once. Some changes are about lines that nobody has."""

    reviews: Sequence[Review]
    changes: Sequence[Change] = ()

    @property
    def log(self) -> ReviewLog:
        """The lines as a log."""
        return ReviewLog.of(self.reviews, self.changes)

    @property
    def lines(self) -> tuple[Sequence[Review], Sequence[Change]]:
        """The lines, kind by kind."""
        return self.reviews, self.changes


@st.composite
def histories(draw: st.DrawFn, most: int = 12) -> History:
    """Give a history of at most that many reviews, and as many changes, some about other lines."""
    lines = draw(st.lists(reviews(), max_size=most, unique_by=lambda review: review.id))
    chosen = draw(st.lists(changes, max_size=most, unique_by=lambda change: change.id))
    names = [*(review.id for review in lines), *(change.id for change in chosen)]
    said = draw(st.lists(words_on(names), max_size=6, unique_by=lambda line: line.id))
    return History(lines, [*chosen, *said])


def memories_of(log: ReviewLog, scheduler: Scheduler) -> dict[CardKey, Memory]:
    """Give what replaying the log leads to: the truth that everything else is held to."""
    folded = {card: scheduler.fold(log.of_card(card)) for card in log.cards()}
    return {card: memory for card, memory in folded.items() if memory is not None}


def choices(database: Database) -> dict[Kind, object]:
    """Give all that is in force in a database, as the rest of the program reads it."""
    return {
        Kind.SETTING: StoredSettings(database).load(),
        Kind.SUSPENSION: Suspensions(database).all(),
        Kind.PROBLEM: LoggedProblems(database).all(),
        Kind.NOTE: LoggedProblems(database).notes(),
        Kind.KNOWN: dict(Marks(database).in_force().of),
        **{kind: Changes(database).in_force(kind) for kind in (Kind.FILE, Kind.TRUST, Kind.RATING)},
    }


Answers = list[tuple[Rating, date]]
answers: st.SearchStrategy[Answers] = st.lists(
    st.tuples(st.sampled_from(Rating), st.dates(date(2020, 1, 1), date(2030, 1, 1))), max_size=12
)
"""The ratings and study days of one card, in any order of days."""
