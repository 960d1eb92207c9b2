"""In which order the patterns of the coverage stand."""

from collections.abc import Sequence
from enum import StrEnum

from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage


class CoverageOrder(StrEnum):
    """One order for each question one may have; the value is its name on the command line."""

    ROADMAP = "roadmap"
    WEAKEST = "weakest"
    UNAIDED = "unaided"
    SLOWEST = "slowest"
    LAST_SEEN = "last-seen"
    DUE = "due"

    @property
    def words(self) -> str:
        """The order as the learner reads it."""
        return {
            CoverageOrder.ROADMAP: "roadmap",
            CoverageOrder.WEAKEST: "lowest recall first",
            CoverageOrder.UNAIDED: "least often unaided first",
            CoverageOrder.SLOWEST: "slowest first",
            CoverageOrder.LAST_SEEN: "longest not seen first",
            CoverageOrder.DUE: "most due first",
        }[self]

    @property
    def next(self) -> "CoverageOrder":
        """The order after this one."""
        orders = list(CoverageOrder)
        return orders[(orders.index(self) + 1) % len(orders)]

    def of(self, covered: Sequence[PatternCoverage]) -> list[PatternCoverage]:
        """Give the patterns in this order; where nothing is known, they come last as they stood."""
        if self is CoverageOrder.ROADMAP:
            return list(covered)
        numbers = {one.pattern.id: self._number(one) for one in covered}
        return sorted(covered, key=lambda one: _unknown_last(numbers[one.pattern.id]))

    def _number(self, one: PatternCoverage) -> float | None:
        """Give the number that is ordered by, the smallest first."""
        match self:
            case CoverageOrder.UNAIDED:
                return one.unaided
            case CoverageOrder.SLOWEST:
                return None if one.pace is None else -one.pace
            case CoverageOrder.LAST_SEEN:
                return None if one.last_seen is None else one.last_seen.toordinal()
            case CoverageOrder.DUE:
                return -one.due if one.due else None
            case _:
                return one.expected_recall


def _unknown_last(number: float | None) -> tuple[bool, float]:
    return number is None, number or 0.0
