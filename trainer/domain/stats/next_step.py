"""What to do next, and why: one sentence that follows from the coverage."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.domain.pattern import Pattern
from trainer.domain.stats.coverage import PatternCoverage


@dataclass(frozen=True, slots=True)
class NextStep:
    """The pattern that most deserves the next minutes, and the sentence that says why."""

    pattern: Pattern | None
    sentence: str


def next_step(covered: Sequence[PatternCoverage], desired_retention: float) -> NextStep:
    """Give what to do next: what is due first, then a new pattern, then the weakest one."""
    return (
        _refresh(covered, desired_retention)
        or _meet(covered)
        or _strengthen(covered)
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


def _meet(covered: Sequence[PatternCoverage]) -> NextStep | None:
    begun = {c.pattern.id for c in covered if c.begun}
    for candidate in covered:
        if not candidate.begun and candidate.total and begun.issuperset(candidate.pattern.needs):
            why = (
                "all that it builds on is begun" if candidate.pattern.needs else "it needs nothing"
            )
            return NextStep(
                candidate.pattern,
                f"Meet {candidate.pattern.name} next: {why}, and you have not seen it yet.",
            )
    return None


def _strengthen(covered: Sequence[PatternCoverage]) -> NextStep | None:
    unfinished = [c for c in covered if c.begun and not c.is_solid]
    if unfinished:
        weakest = min(unfinished, key=lambda c: c.expected_recall or 0)
        return NextStep(
            weakest.pattern,
            f"Strengthen {weakest.pattern.name} next: {weakest.solid} of {weakest.total} solid, "
            f"expected recall {weakest.expected_recall or 0:.0%}.",
        )
    if covered and all(c.is_solid for c in covered if c.total):
        return NextStep(None, "Every pattern is solid: keep up the reviews as they fall due.")
    return None
