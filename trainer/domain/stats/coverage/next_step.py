"""What to do next, and why: one sentence that follows from the coverage and the interview date."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.coverage.coverage import Days
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.wording.words import count

LAST_DAYS = 7
"""So many days before the interview, keeping what is known comes before meeting what is new."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The pattern that most deserves the next minutes, and the sentence that says why."""

    pattern: Pattern | None
    sentence: str


def next_step(covered: Sequence[PatternCoverage], desired_retention: float, days: Days) -> NextStep:
    """Give what to do next: what is due first, then a new pattern, then the weakest one.

    In the last days before the interview, what would fall below the desired retention on that day
    comes before anything new.
    """
    return (
        _refresh(covered, desired_retention)
        or _keep(covered, desired_retention, days)
        or _meet(covered)
        or _strengthen(covered, days)
        or NextStep(None, "The catalogue is empty: there is nothing to do yet.")
    )


def _refresh(covered: Sequence[PatternCoverage], desired_retention: float) -> NextStep | None:
    fading = [c for c in covered if c.due and (c.expected_recall or 0) < desired_retention]
    if not fading:
        return None
    weakest = min(fading, key=lambda c: c.expected_recall or 0)
    return NextStep(
        weakest.pattern,
        f"Review {weakest.pattern.name} next: {weakest.due} due, and expected recall is down to "
        f"{weakest.expected_recall or 0:.0%}.",
    )


def _keep(
    covered: Sequence[PatternCoverage], desired_retention: float, days: Days
) -> NextStep | None:
    if days.until_interview is None or days.until_interview > LAST_DAYS:
        return None
    slipping = [
        c
        for c in covered
        if c.expected_at_interview is not None and c.expected_at_interview < desired_retention
    ]
    if not slipping:
        return None
    weakest = min(slipping, key=lambda c: c.expected_at_interview or 0)
    return NextStep(
        weakest.pattern,
        f"Refresh {weakest.pattern.name} next: {_when(days.until_interview)}, and without a review "
        f"expected recall will be {weakest.expected_at_interview or 0:.0%} then.",
    )


def _meet(covered: Sequence[PatternCoverage]) -> NextStep | None:
    begun = {c.pattern.id for c in covered if c.begun}
    met = {c.pattern.id for c in covered if c.met}
    for candidate in covered:
        if not candidate.begun and candidate.total and met.issuperset(candidate.pattern.needs):
            if candidate.known:
                return _check(candidate)
            word = "begun" if begun.issuperset(candidate.pattern.needs) else "met"
            needs = candidate.pattern.needs
            why = f"you have {word} everything it builds on" if needs else "it builds on no other"
            return NextStep(
                candidate.pattern, f"Start {candidate.pattern.name} next: it is new, and {why}."
            )
    return None


def _check(covered: PatternCoverage) -> NextStep:
    return NextStep(
        covered.pattern,
        f"Try {covered.pattern.name} next: you know {covered.known} of its problems from "
        "elsewhere, and one of them should be checked here.",
    )


def _strengthen(covered: Sequence[PatternCoverage], days: Days) -> NextStep | None:
    unfinished = [c for c in covered if c.begun and not c.is_solid]
    if unfinished:
        weakest = min(unfinished, key=_recall_in_the_end)
        then = weakest.expected_at_interview
        recall = f"expected recall {weakest.expected_recall or 0:.0%}"
        if then is not None and days.until_interview:
            recall += f" now and {then:.0%} on the interview day"
        return NextStep(
            weakest.pattern,
            f"Strengthen {weakest.pattern.name} next: {weakest.solid} of {weakest.total} solid, "
            f"{recall}.",
        )
    if covered and all(c.is_solid for c in covered if c.total):
        return NextStep(None, "Every pattern is solid: keep up the reviews as they fall due.")
    return None


def _recall_in_the_end(covered: PatternCoverage) -> float:
    """Give the expected recall on the interview day, or today's where no interview is ahead."""
    return covered.expected_at_interview or covered.expected_recall or 0


def _when(days: int) -> str:
    return f"the interview is in {count(days, 'day')}" if days else "the interview is today"
