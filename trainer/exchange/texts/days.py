"""The days that lines of text name, read in one order for the whole text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from trainer.domain.importing.reading import Wishes
from trainer.domain.importing.table.day_order import days_in, order_of

_RELATIVE = re.compile(
    r"(?:about |over |almost )?(?:an?|a few|[0-9]{1,4}) ?(?:s|m|h|d|w|mo|y|seconds?|secs?|minutes?"
    r"|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?:, [0-9]{1,3} [a-z]{1,8})? ago"
    r"|just now|yesterday|today|now|last (?:week|month|year)"
)


@dataclass(frozen=True, slots=True)
class When:
    """A day and its moment, as far as a text has them, or ``why_not``.

    ``is_relative`` tells that it only says how long ago it was.
    """

    day: date | None = None
    at: datetime | None = None
    moment: datetime | None = None
    why_not: str = ""
    is_relative: bool = False


class Days:
    """The days of a text: all of them decide on what 02/01/2024 means in any of them."""

    def __init__(self, texts: Iterable[str], wishes: Wishes) -> None:
        self._wishes = wishes
        self._order = order_of(texts, wishes)
        self.order_open = self._order.open

    def of(self, text: str) -> When:
        """Give the day that a text is; of several the last."""
        if is_relative(text):
            return When(is_relative=True)
        found = days_in(text, self._order, self._wishes)
        if not found:
            return When()
        last = found[-1]
        if last.day is None:
            return When(why_not=last.why_not)
        moment = last.at or self._wishes.calendar.moment_on(last.day)
        return When(last.day, last.at, moment)


def is_relative(text: str) -> bool:
    """Tell whether a text says only how long ago something was."""
    return bool(_RELATIVE.fullmatch(text[:60].strip().lower()))
