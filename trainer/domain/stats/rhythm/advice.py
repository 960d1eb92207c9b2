"""What follows from time and rhythm: only what the intervals carry, and what to do about it."""

from collections.abc import Iterable, Sequence

from trainer.domain.stats.rhythm.level_time import LevelTime
from trainer.domain.stats.rhythm.rhythm import Rhythm
from trainer.domain.stats.rhythm.unaided_trend import Month
from trainer.domain.wording.words import count, span

SLOW, FAST = 1.2, 0.8
"""A pace between these is near enough to the target."""

QUARTER = 3
"""The trend compares so many months with as many before them."""


def rhythm_advice(rhythm: Rhythm) -> str:
    """Give what is most worth knowing and what to do about it, else what is missing for that.

    A slow level comes first, then how the unaided solves changed, then a fast level. A pace is
    claimed only where the whole interval of the median lies beyond the target, a change only where
    the intervals of both quarters lie apart.
    """
    if not rhythm.attempts:
        return (
            "No attempts in the last year: begin today's plan, or log a problem that you attempted "
            "elsewhere."
        )
    beyond = [level for level in rhythm.levels if level.is_over or level.is_under]
    return (
        _slow(beyond)
        or _trend(rhythm.months)
        or _fast(beyond)
        or _missing(rhythm.levels)
        or _steady(rhythm.months)
    )


def _slow(beyond: Iterable[LevelTime]) -> str | None:
    slowest = max(beyond, key=_pace_of, default=None)
    if slowest is None or _pace_of(slowest) < SLOW:
        return None
    return f"{_time(slowest)}. Look the answer up sooner, or keep them for longer days."


def _fast(beyond: Iterable[LevelTime]) -> str | None:
    fastest = min(beyond, key=_pace_of, default=None)
    if fastest is None or _pace_of(fastest) > FAST:
        return None
    return f"{_time(fastest)}. There is room for one more problem a day."


def _pace_of(level: LevelTime) -> float:
    return level.pace or 1.0


def _time(level: LevelTime) -> str:
    assert level.median is not None
    assert level.target is not None
    beyond = "more" if level.is_over else "less"
    return (
        f"{level.level.word.capitalize()} problems take you {span(level.median)}, {beyond} than "
        f"their target of {span(level.target)}"
    )


def _trend(months: Sequence[Month]) -> str | None:
    now, before = _together(months[-QUARTER:]), _together(months[-2 * QUARTER : -QUARTER])
    if not (now and before):
        return None
    if now.interval.low > before.interval.high:
        return (
            f"You solve more without help: {_share(now)} in the last three months, "
            f"{_share(before)} in the three before. Keep going, or take on harder problems."
        )
    if now.interval.high < before.interval.low:
        return (
            f"You solve less without help: {_share(now)} in the last three months, "
            f"{_share(before)} in the three before. Unless the problems got harder, begin fewer "
            "new ones for a while."
        )
    return None


def _together(months: Sequence[Month]) -> Month | None:
    """Give the months as one, ``None`` where there is no attempt in them."""
    attempts = sum(month.attempts for month in months)
    unaided = sum(month.unaided for month in months)
    return Month(months[0].start, attempts, unaided) if attempts else None


def _share(month: Month) -> str:
    return f"{month.share or 0:.0%}"


def _missing(levels: Sequence[LevelTime]) -> str | None:
    nearest = min((level for level in levels if level.missing), key=_missing_of, default=None)
    if nearest is None:
        return None
    more = count(nearest.missing, f"more timed {nearest.level.word} problem")
    return (
        f"{more}, then you see how your time compares with the target. Solve them here, or give "
        "the minutes when you log one."
    )


def _missing_of(level: LevelTime) -> int:
    return level.missing


def _steady(months: Sequence[Month]) -> str:
    now = _together(months[-QUARTER:])
    unaided = f" In the last three months you solved {_share(now)} without help." if now else ""
    return f"Your times are near their targets.{unaided} Keep going."
