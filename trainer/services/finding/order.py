"""In which order the problems of the Library stand; none of them follows the patterns."""

from collections.abc import Iterable
from enum import StrEnum

from trainer.services.progress import ProblemProgress


class ProblemOrder(StrEnum):
    """One order for each question one may have; the value is its name on the command line."""

    NUMBER = "number"
    TITLE = "title"
    LEVEL = "level"
    RECALL = "recall"
    LAST_SEEN = "last-seen"

    @property
    def words(self) -> str:
        """The order as the learner reads it."""
        return {
            ProblemOrder.NUMBER: "by number",
            ProblemOrder.TITLE: "by title",
            ProblemOrder.LEVEL: "easy first",
            ProblemOrder.RECALL: "lowest recall first",
            ProblemOrder.LAST_SEEN: "longest not seen first",
        }[self]

    @property
    def next(self) -> "ProblemOrder":
        """The order after this one."""
        orders = list(ProblemOrder)
        return orders[(orders.index(self) + 1) % len(orders)]

    def of(self, problems: Iterable[ProblemProgress]) -> tuple[ProblemProgress, ...]:
        """Give the problems, which come by number, in this order; what is not known comes last."""
        if self is ProblemOrder.NUMBER:
            return tuple(problems)
        return tuple(sorted(problems, key=self._key))

    def _key(self, progress: ProblemProgress) -> tuple[bool, float | str]:
        match self:
            case ProblemOrder.TITLE:
                return False, progress.problem.title.casefold()
            case ProblemOrder.LEVEL:
                return False, progress.problem.level
            case ProblemOrder.RECALL:
                return progress.recall is None, progress.recall or 0.0
            case _:
                seen = progress.memory.last_day.toordinal() if progress.memory else 0
                return progress.memory is None, seen
