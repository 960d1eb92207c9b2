"""How a simulated attempt went: a rating, and evidence that speaks for just this rating."""

from datetime import timedelta
from random import Random

from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import Evidence, Rating, Source

PASSES = {Rating.HARD: 0.2, Rating.GOOD: 0.6, Rating.EASY: 0.2}
"""How often what is recalled comes hard, well or easily."""

LOGGED_SHARE = 0.08
"""So many attempts were made elsewhere and logged, half of them without a time."""

INSIGHTS = (
    "Say the invariant aloud before writing the loop.",
    "Look for what is counted again and again, and keep the count.",
    "Draw the smallest example that has two of everything.",
    "Write what the function gives back before writing how.",
    "Ask what may be thrown away after each step.",
    "The empty input decides where to begin.",
)


def rating_of(recalled: bool, chance: Random) -> Rating:
    """Give the rating of a problem that is recalled or not."""
    if not recalled:
        return Rating.AGAIN
    return chance.choices(list(PASSES), list(PASSES.values()))[0]


def source_of(chance: Random) -> Source:
    """Give where the review came from."""
    return Source.LOG if chance.random() < LOGGED_SHARE else Source.ATTEMPT


def insight_of(rating: Rating, chance: Random) -> str:
    """Give what the learner wrote: something after most of the attempts that failed."""
    told = rating is Rating.AGAIN and chance.random() < 0.6
    return chance.choice(INSIGHTS) if told else ""


def evidence_of(rating: Rating, source: Source, target: timedelta, chance: Random) -> Evidence:
    """Give what happened in an attempt with this rating."""
    if source is Source.LOG:
        outcome = next(outcome for outcome in Outcome if outcome.rating is rating)
        measured = chance.random() < 0.5
        return outcome.evidence(_time(target, 0.3, 1.4, chance) if measured else None, target)
    return _ATTEMPTS[rating](target, chance)


def _again(target: timedelta, chance: Random) -> Evidence:
    """Give an attempt in which the answer was looked up, the plan taken, or nothing came of it."""
    how = chance.choices(("answer", "rung", "left"), (0.6, 0.3, 0.1))[0]
    failed = chance.choice((0, 0, 1, 1, 2, 4))
    solved = how == "rung" or (how == "answer" and chance.random() < 0.3)
    return Evidence(
        solved=solved,
        active_time=_time(target, 0.4, 1.3, chance),
        target_time=target,
        rung=chance.choice((2, 3, 3, 4)) if how == "rung" else chance.choice((0, 0, 1)),
        answer_seen=how == "answer",
        runs=failed + solved,
        failed_runs=failed,
    )


def _hard(target: timedelta, chance: Random) -> Evidence:
    """Give an attempt that needed the nudge or a look at the facts, many runs, or much time."""
    how = chance.choices(("rung", "facts", "runs", "time"), (0.35, 0.1, 0.2, 0.35))[0]
    slow = how == "time"
    failed = chance.randint(4, 8) if how == "runs" else chance.choice((0, 1, 1, 2))
    return Evidence(
        solved=True,
        active_time=_time(target, 1.51, 2.4, chance) if slow else _time(target, 0.6, 1.4, chance),
        target_time=target,
        rung=int(how == "rung"),
        revealed=how == "facts",
        runs=failed + 1,
        failed_runs=failed,
    )


def _good(target: timedelta, chance: Random) -> Evidence:
    failed = chance.choice((0, 0, 0, 1, 1, 2, 3))
    least = 0.25 if failed else 0.51
    return Evidence(
        solved=True,
        active_time=_time(target, least, 1.1, chance),
        target_time=target,
        runs=failed + 1,
        failed_runs=failed,
    )


def _easy(target: timedelta, chance: Random) -> Evidence:
    return Evidence(
        solved=True, active_time=_time(target, 0.15, 0.49, chance), target_time=target, runs=1
    )


_ATTEMPTS = {
    Rating.AGAIN: _again,
    Rating.HARD: _hard,
    Rating.GOOD: _good,
    Rating.EASY: _easy,
}


def _time(target: timedelta, least: float, most: float, chance: Random) -> timedelta:
    """Give a time in whole seconds, so many times the target."""
    return timedelta(seconds=round(target.total_seconds() * chance.uniform(least, most)))
