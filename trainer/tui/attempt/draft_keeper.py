"""Keeping the draft of a session saved, and saying what the learner should know of that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from trainer.domain.errors import TrainerError

if TYPE_CHECKING:
    from datetime import datetime

    from trainer.services.clock import Clock
    from trainer.services.session import Session

Say = Callable[[str], None]


class DraftKeeper:
    """Saves the draft of a session whenever it is asked to.

    ``alarm`` is told the first failure in a row, ``remark`` what is good to know.
    """

    def __init__(self, session: Session, clock: Clock, *, alarm: Say, remark: Say) -> None:
        self._session = session
        self._clock = clock
        self._alarm, self._remark = alarm, remark
        self._unsaved_since: datetime | None = None
        self._asked_to_lose_it = False
        self._attempt_id = session.attempt.id

    @property
    def saved(self) -> bool:
        """Whether the draft could be saved when that was tried last."""
        return self._unsaved_since is None

    @property
    def warning(self) -> str:
        """One calm sentence while the draft cannot be saved, empty while it can."""
        if self._unsaved_since is None:
            return ""
        since = self._unsaved_since.astimezone(self._clock.calendar.zone)
        return f"Not saved since {since:%H:%M}. It is tried again every second; you can continue."

    def keep(self) -> bool:
        """Save the draft and tell whether it is saved."""
        try:
            self._session.save()
        except TrainerError as error:
            if self.saved:
                self._alarm(str(error))
                self._unsaved_since = self._clock.now()
            return False
        self._notice_the_disk()
        self._notice_company()
        return True

    def may_leave(self) -> bool:
        """Save; where that fails, agree to lose the draft at the second time only."""
        if self.keep() or self._asked_to_lose_it:
            return True
        self._asked_to_lose_it = True
        self._alarm("Your code cannot be saved. Press the key again to leave and lose it.")
        return False

    def _notice_the_disk(self) -> None:
        if not self.saved:
            self._unsaved_since = None
            self._asked_to_lose_it = False
            self._remark("Saved again. Nothing was lost.")

    def _notice_company(self) -> None:
        if self._attempt_id != self._session.attempt.id:
            self._attempt_id = self._session.attempt.id
            self._remark("This attempt is also open in another terminal; this one is now separate.")
        elif self._session.joined:
            self._session.joined = False
            self._remark("What you did in another terminal was added here.")
        elif self._session.ended_elsewhere:
            self._remark("This attempt was finished in another terminal. Esc leaves it.")
