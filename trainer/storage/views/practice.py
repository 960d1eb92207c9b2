"""What was practised, as the plan wants to know it: times, minutes, and the speed of forgetting."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, text
from sqlmodel import Session

from trainer.domain.log.review import Rating
from trainer.domain.memory.speed import GRID, likelihoods, speed_of
from trainer.domain.plan.pace import Timed
from trainer.domain.plan.past import Past
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.local.meta import fact
from trainer.storage.schema.tables import MetaRow
from trainer.storage.views import replay
from trainer.storage.views.answer_cache import AnswerCache
from trainer.storage.views.marks import Marks, MarksInForce

Known = TypeVar("Known")

SPEED = "speed"
"""The key of ``meta`` below which the speed is kept."""

_TIMES = """
    SELECT slug, first_sight, seconds / 60.0 FROM answer
    WHERE seconds > 0 AND source <> 'import' ORDER BY at DESC, review_id DESC LIMIT :limit
"""
_UNTRIED = """
    SELECT slug FROM answer WHERE source = 'import'
    EXCEPT SELECT slug FROM answer WHERE source <> 'import'
"""
_CHECKS = """
    SELECT answer.slug, answer.rating FROM json_each(:since) AS mark
    CROSS JOIN answer INDEXED BY answer_of_card ON answer.slug = mark.key
    WHERE answer.first_sight AND answer.source <> 'import' AND answer.at >= mark.value
    ORDER BY answer.at, answer.review_id
"""
_LAST_NEW = """
    SELECT slug FROM answer WHERE first_sight AND source <> 'import'
    ORDER BY at DESC, review_id DESC LIMIT 1
"""
_MINUTES = """
    SELECT study_day, total(seconds) / 60.0 FROM answer INDEXED BY answer_on_day
    WHERE study_day >= :first AND study_day < :day GROUP BY study_day
"""
_TESTS = """
    SELECT elapsed_days / stability, rating > 1 FROM answer
    WHERE expected IS NOT NULL AND source <> 'import' AND study_day >= :first AND study_day < :day
"""
_OLDER_LINE = text("SELECT 1 FROM review WHERE rowid > :last AND study_day < :before LIMIT 1")
_SETTLED_DAYS = 60
"""So far back minutes are asked for: what was left over before is long settled."""


@dataclass(frozen=True)
class _Evidence:
    """What the reviews before a day say of the speed, and where the log ended when it was read."""

    state: tuple[Any, ...]
    before: date
    sums: tuple[float, ...]

    @classmethod
    def none(cls) -> "_Evidence":
        return cls((), date.min, (0.0,) * len(GRID))

    def as_text(self) -> str:
        plain = {"state": list(self.state), "before": self.before.isoformat(), "sums": self.sums}
        return json.dumps({**plain, "speed": speed_of(self.sums)})

    @classmethod
    def of(cls, kept: str) -> "_Evidence":
        """Read it; what does not read says nothing."""
        try:
            known = json.loads(kept)
            sums = tuple(map(float, known["sums"]))
            read = cls(tuple(known["state"]), date.fromisoformat(known["before"]), sums)
        except (ValueError, TypeError, KeyError):
            return cls.none()
        return read if len(sums) == len(GRID) else cls.none()


class _Last(Generic[Known]):
    """What was read last, given again while what it follows from is the same."""

    def __init__(self) -> None:
        self._last: tuple[object, Known] | None = None

    def given(self, state: object, read: Callable[[], Known]) -> Known:
        """Give what follows from this state, read anew where that is another one."""
        if self._last is None or self._last[0] != state:
            self._last = state, read()
        return self._last[1]


class Practice:
    """Reads what the plan follows from beside the memories; all of it follows from the log."""

    def __init__(self, database: Database, marks: Marks) -> None:
        self._database = database
        self._cache = AnswerCache(database)
        self._evidence = self._known = _Evidence.none()
        self._marks = marks
        self._speed, self._past = _Last[float](), _Last[Past]()

    def times(self, limit: int) -> list[Timed]:
        """Give the latest reviews that were timed, the last first."""
        rows = self._cache.rows(_TIMES, (door.text, door.whole, door.number), limit=limit)
        return [Timed(slug, bool(new), minutes) for slug, new, minutes in rows]

    def past(self, day: date) -> Past:
        """Give what a plan for this study day wants to know."""
        with self._database.reading() as session:
            state = replay.state(session.connection())
            marks = self._marks.seen_by(session.connection())
        return self._past.given((day, state, marks), lambda: self._read_past(day, marks))

    def speed(self, day: date) -> float:
        """Give the speed of forgetting that the reviews before a study day show.

        It is read once a day and holds for all of it, so that what a rating promises is what it
        saves: what is learned today, of whatever day, counts from tomorrow on.
        """
        return self._speed.given(day, lambda: self._read_speed(day))

    def keep_speed(self) -> None:
        """Keep what the speed was read off, so that a day costs only what it brought."""
        if self._evidence != self._known:
            with self._database.writing() as session:
                session.merge(MetaRow(key=SPEED, value=self._evidence.as_text()))
            self._known = self._evidence

    def _read_speed(self, day: date) -> float:
        with self._database.reading() as session:
            state, known = replay.state(session.connection()), self._kept(session)
            self._known = known
            if not _holds(session.connection(), known, state, day):
                known = _Evidence.none()
        if known.before != day:
            days = {"first": known.before.isoformat(), "day": day.isoformat()}
            rows = self._cache.rows(_TESTS, (door.number, door.whole), **days)
            more = likelihoods((at, bool(passed)) for at, passed in rows)
            sums = tuple(a + b for a, b in zip(known.sums, more, strict=True))
            known = _Evidence(tuple(state), day, sums)
        self._evidence = known
        return speed_of(known.sums)

    def _read_past(self, day: date, marks: MarksInForce) -> Past:
        first = (day - timedelta(days=_SETTLED_DAYS)).isoformat()
        minutes = self._cache.rows(
            _MINUTES, (door.day_text, door.number), first=first, day=day.isoformat()
        )
        slugs = (door.text,)
        return Past(
            untried=frozenset(slug for (slug,) in self._cache.rows(_UNTRIED, slugs)),
            last_new=next((slug for (slug,) in self._cache.rows(_LAST_NEW, slugs)), None),
            minutes={date.fromisoformat(on): spent for on, spent in minutes},
            marked=frozenset(marks.of),
            checks=self._checks(marks),
        )

    def _checks(self, marks: MarksInForce) -> dict[str, Rating]:
        """Give the first tries here of problems that were marked before, in their order."""
        if not marks.of:
            return {}
        since = json.dumps({slug: marks.since[slug] for slug in marks.of})
        rows = self._cache.rows(_CHECKS, (door.text, door.rating), since=since)
        return {slug: Rating(rating) for slug, rating in rows}

    def _kept(self, session: Session) -> _Evidence:
        if self._evidence.state:
            return self._evidence
        kept = fact(session, SPEED)
        return _Evidence.none() if kept is None else _Evidence.of(kept)


def _holds(connection: Connection, known: _Evidence, state: replay.State, day: date) -> bool:
    """Tell whether nothing was added, taken back or rated anew before the day that is known.

    What was read today holds for all of it.
    """
    if known.before == day:
        return True
    if not known.state or known.state[1:] != tuple(state)[1:] or known.before > day:
        return False
    asked = {"last": known.state[0] or 0, "before": known.before.isoformat()}
    return connection.execute(_OLDER_LINE, asked).first() is None
