"""What is saved is what was shown: the day may turn, or a review arrive, before the key is pressed.

A screen asks ``Shown`` where saving leads, and ``still_leads_there`` before it saves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date

    from trainer.services.clock import Clock

Way = TypeVar("Way")


class Shown(Generic[Way]):
    """Remembers where saving led as it was shown last; ``ask`` gives where it leads by now.

    ``given`` is what the learner gives for it: while that is other than was shown, as when keys
    arrive in one piece, nothing else is looked at.
    """

    def __init__(
        self, clock: Clock, ask: Callable[[], Way], given: Callable[[], object] = lambda: None
    ) -> None:
        self._clock, self._ask, self._given = clock, ask, given
        self._last: tuple[object, date, Way] | None = None

    def anew(self) -> tuple[date, Way]:
        """Give today, and where saving leads seen from today, for the screen to show."""
        today, leads = self._clock.today(), self._ask()
        self._last = (self._given(), today, leads)
        return today, leads

    def what_changed(self) -> str:
        """Say what changed since it was shown, for whoever would save; empty if nothing did.

        Raise ``TrainerError`` where it cannot be told where saving leads.
        """
        given, today, leads = self._last or (None, None, None)
        if self._last is None or given != self._given():
            return ""
        now = self._clock.today()
        if (today, leads) == (now, self._ask()):
            return ""
        what = "Something has changed" if today == now else "The day has turned"
        return f"{what} since: here are the new dates. Once more saves it."
