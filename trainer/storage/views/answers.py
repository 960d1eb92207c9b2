"""What statistics ask of the answers, each as one statement that an index holds all of."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from trainer.domain.attempt.named_mistake import mistakes_in
from trainer.domain.log.review import Rating
from trainer.domain.memory.curve import stabilities_until
from trainer.domain.plan.moves import Move
from trainer.domain.stats.calibration.bins import Bin
from trainer.domain.stats.calibration.calibration import Lateness
from trainer.domain.stats.coverage.past_attempts import AttemptSummary, WeakSpot
from trainer.domain.stats.rhythm.rhythm import DaySums
from trainer.domain.stats.tally import Tally
from trainer.storage.database import Database
from trainer.storage.door import Holds, day_text, maybe, number, rating, text
from trainer.storage.views import replay
from trainer.storage.views.answer_cache import AnswerCache
from trainer.storage.views.due import INTERVAL_DAYS
from trainer.storage.views.replay import State

_TALLY = "count(*), sum(rating > 1), sum(expected)"
"""The fields of a ``Tally``, in its order."""

_BY_DAY = f"""
    SELECT study_day, {_TALLY} FROM answer INDEXED BY answer_on_day
    WHERE expected IS NOT NULL GROUP BY study_day
"""
_BY_PROBLEM = """
    SELECT slug, tests, recalled, expected FROM memory WHERE skill = 'solve' AND tests
"""
_BY_EXPECTATION = f"""
    SELECT band, bin, sum(surprise), sum(expected * (1 - expected)), {_TALLY}
    FROM answer
    WHERE expected IS NOT NULL GROUP BY band, bin
"""
_BY_LATENESS = f"""
    SELECT CASE WHEN late < 0 THEN 0 WHEN late = 0 THEN 1 WHEN 4 * late <= interval THEN 2
        WHEN late <= interval THEN 3 ELSE 4 END AS lateness, {_TALLY}
    FROM (
        SELECT elapsed_days - interval AS late, interval, rating, expected FROM (
            SELECT elapsed_days, rating, expected, {INTERVAL_DAYS} AS interval FROM answer
            WHERE expected IS NOT NULL
        )
    ) GROUP BY lateness
"""
"""The order of ``Lateness``; the interval is the one by the retention that is desired now."""

_SUMS = """
    SELECT study_day, total(seconds), count(*), sum(unaided)
    FROM answer WHERE study_day >= :first GROUP BY study_day
"""
_TIMES = """
    SELECT slug, seconds, target_seconds FROM answer INDEXED BY answer_on_day
    WHERE study_day >= :first AND seconds IS NOT NULL AND target_seconds > 0
"""
_SEEN = """
    SELECT slug, CASE WHEN slug IN (
            SELECT slug FROM answer INDEXED BY answer_at WHERE source = 'import'
        ) THEN (
            SELECT unaided FROM answer
            WHERE answer.slug = memory.slug AND first_sight AND source <> 'import'
        ) ELSE first_unaided END, last_unaided, last_pace
    FROM memory WHERE skill = 'solve'
"""
"""What was imported is no first sight: who knows what came before it elsewhere."""

_FIRST_SIGHTS = """
    SELECT total(rating = 1), count(*) FROM answer WHERE first_sight AND source <> 'import'
"""
_TROUBLES = "SELECT slug, trouble FROM answer WHERE trouble IS NOT NULL AND study_day >= :first"
_MISTAKES = """
    SELECT slug, facts FROM live_review
    WHERE study_day >= :first AND skill = 'solve' AND facts LIKE '%"mistake"%'
"""
"""These stand in the facts of the reviews, of which the cache has none."""

_MOVES = """
    SELECT slug, study_day, source, rating, stability, elapsed_days FROM answer
    WHERE study_day >= :first AND (first_sight OR stability IS NOT NULL) ORDER BY at, review_id
"""
_KINDS = {trouble.value: trouble for trouble in WeakSpot}
_NUMBERS: Sequence[Holds] = (number,)
_A_SLUG: Sequence[Holds] = (text, number)
_A_PACE: Sequence[Holds] = (text, maybe(number), number, maybe(number))
_A_DAY: Sequence[Holds] = (day_text, number)
_A_MOVE: Sequence[Holds] = (text, day_text, text, rating, maybe(number))
_A_TROUBLE: Sequence[Holds] = (text, lambda value: value in _KINDS)


@dataclass(frozen=True)
class Expectations:
    """The memory tests by band of expectation, by bin and by lateness, and all their surprise."""

    bands: Mapping[int, Tally]
    bins: Sequence[Bin]
    lateness: Mapping[Lateness, Tally]
    surprise: float


class Answers:
    """Reads the cache of answers; every number comes summed up out of SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._cache = AnswerCache(database)

    def state(self) -> State:
        """Give what all answers follow from: where the log ends, and the cache's scheduler."""
        with self._database.reading() as session:
            return replay.state(session.connection())

    def by_day(self) -> list[tuple[date, Tally]]:
        """Give the memory tests of each study day that had any, in order."""
        return [
            (date.fromisoformat(day), Tally(*sums))
            for day, *sums in self._cache.rows(_BY_DAY, _A_DAY)
        ]

    def by_problem(self) -> dict[str, Tally]:
        """Give the memory tests of each problem that had any, by slug."""
        return {slug: Tally(*sums) for slug, *sums in self._cache.rows(_BY_PROBLEM, _A_SLUG)}

    def expectations(self, retention: float) -> Expectations:
        """Give the memory tests in all groupings that calibration compares.

        Lateness is measured by the intervals that this desired retention asks for.
        """
        bands: dict[int, Tally] = defaultdict(Tally)
        bins: dict[int, Tally] = defaultdict(Tally)
        variances: dict[int, float] = defaultdict(float)
        surprise = 0.0
        for band, group, surprising, variance, *sums in self._cache.rows(_BY_EXPECTATION, _NUMBERS):
            tally = Tally(*sums)
            bands[band] += tally
            bins[group] += tally
            variances[group] += variance
            surprise += surprising
        late = self._cache.rows(_BY_LATENESS, _NUMBERS, stabilities=stabilities_until(retention))
        lateness = {tuple(Lateness)[place]: Tally(*sums) for place, *sums in late}
        grouped = [Bin(tally, variances[group]) for group, tally in bins.items()]
        return Expectations(bands, grouped, lateness, surprise)

    def seen(self) -> dict[str, AttemptSummary]:
        """Give what the first and the last review of each problem showed, by slug."""
        return {
            slug: AttemptSummary(
                first_unaided=None if first is None else bool(first),
                last_unaided=bool(last),
                last_pace=pace,
            )
            for slug, first, last, pace in self._cache.rows(_SEEN, _A_PACE)
        }

    def first_sights(self) -> tuple[int, int]:
        """Give how many cards were rated AGAIN when they were first tried here, and how many.

        Those that were imported before were no first sights.
        """
        [(again, number)] = self._cache.rows(_FIRST_SIGHTS, _NUMBERS)
        return int(again), number

    def troubles_since(self, first: date) -> dict[str, list[WeakSpot]]:
        """Give what went wrong in the reviews of each problem from ``first`` on, by slug."""
        troubles: dict[str, list[WeakSpot]] = defaultdict(list)
        for slug, trouble in self._cache.rows(_TROUBLES, _A_TROUBLE, first=first.isoformat()):
            troubles[slug].append(_KINDS[trouble])
        return troubles

    def mistakes_since(self, first: date) -> dict[str, list[str]]:
        """Give the known mistakes that were met from ``first`` on, once a review, by slug."""
        met: dict[str, list[str]] = defaultdict(list)
        rows = self._cache.rows(_MISTAKES, (text, text), first=first.isoformat())
        for slug, facts in rows:
            met[slug] += (mistake.name for mistake in mistakes_in(facts))
        return met

    def sums_since(self, first: date) -> list[DaySums]:
        """Give the sums of every study day with a review, from ``first`` on."""
        return [
            DaySums(date.fromisoformat(day), *sums)
            for day, *sums in self._cache.rows(_SUMS, _A_DAY, first=first.isoformat())
        ]

    def moves_since(self, first: date) -> list[Move]:
        """Give the reviews that moved a memory from ``first`` on, in order."""
        rows = self._cache.rows(_MOVES, _A_MOVE, first=first.isoformat())
        return [
            Move(slug, date.fromisoformat(day), source, Rating(rated), stability, elapsed)
            for slug, day, source, rated, stability, elapsed in rows
        ]

    def times_since(self, first: date) -> dict[str, list[tuple[float, float]]]:
        """Give seconds and target seconds of every measured attempt from ``first`` on, by slug."""
        times: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for slug, seconds, target in self._cache.rows(_TIMES, _A_SLUG, first=first.isoformat()):
            times[slug].append((seconds, target))
        return times
