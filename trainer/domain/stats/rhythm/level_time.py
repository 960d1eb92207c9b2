"""Time by level: how long easy, medium and hard problems take, beside their targets."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level
from trainer.domain.stats.column import Column, factor
from trainer.domain.stats.interval import INTERVAL, LEAST_SAMPLES, median_interval
from trainer.domain.stats.term import Term

ENOUGH_TIMES = LEAST_SAMPLES
"""With fewer measured attempts of a level than this its median is not shown."""

TIME_BY_LEVEL = Term(
    "time by level",
    "Your median time for easy, medium and hard problems over the last 13 weeks, beside their "
    "targets. Pace is time over target: 1.3x is a third over.",
)


@dataclass(frozen=True, slots=True)
class LevelTime:
    """The median time of the measured attempts at one level, and of their targets.

    ``interval`` is where the true median time probably lies (see ``median_interval``, 95 %).
    """

    level: Level
    number: int
    median: timedelta | None = None
    target: timedelta | None = None
    interval: tuple[timedelta, timedelta] | None = None

    @property
    def pace(self) -> float | None:
        """The median time over the median target: 1.3 is a third over."""
        return self.median / self.target if self.median is not None and self.target else None

    @property
    def missing(self) -> int:
        """How many more measured attempts it takes until the median is shown."""
        return max(0, ENOUGH_TIMES - self.number)

    @property
    def is_over(self) -> bool:
        """Whether the whole interval of the median lies above the target."""
        return bool(self.interval and self.target and self.interval[0] > self.target)

    @property
    def is_under(self) -> bool:
        """Whether the whole interval of the median lies below the target."""
        return bool(self.interval and self.target and self.interval[1] < self.target)


LEVEL_COLUMNS: tuple[Column[LevelTime], ...] = (
    Column("level", "level", lambda one: one.level.word),
    Column("attempts", "attempts", lambda one: one.number),
    Column("missing_attempts", "", lambda one: one.missing),
    Column("median_minutes", "median", lambda one: one.median),
    Column("median_minutes_interval", INTERVAL, lambda one: one.interval, wide=True),
    Column("target_minutes", "target", lambda one: one.target),
    Column("pace", "pace", lambda one: one.pace, lambda one: factor(one.pace)),
)


def level_times(
    times: Mapping[str, Iterable[tuple[float, float]]], catalogue: Catalogue
) -> tuple[LevelTime, ...]:
    """Give the times of every level out of (seconds, target seconds) of attempts, by slug.

    Medians are of single attempts; those at problems unknown to the catalogue are passed over.
    """
    measured: dict[Level, list[tuple[float, float]]] = defaultdict(list)
    for slug, pairs in times.items():
        if (problem := catalogue.problems.get(slug)) is not None:
            measured[problem.level].extend(pairs)
    return tuple(_level_time(level, measured[level]) for level in Level)


def _level_time(level: Level, pairs: list[tuple[float, float]]) -> LevelTime:
    times = [seconds for seconds, _ in pairs]
    interval = median_interval(times)
    if interval is None:
        return LevelTime(level, len(pairs))
    return LevelTime(
        level,
        len(pairs),
        median=timedelta(seconds=median(times)),
        target=timedelta(seconds=median(target for _, target in pairs)),
        interval=(timedelta(seconds=interval[0]), timedelta(seconds=interval[1])),
    )
