"""Time that is up: a run of many cases ends after the case under way, and loses none it began."""

from threading import Event
from time import monotonic


class TimeUp(Event):
    """Is set once ``seconds`` on the clock are over and ``told`` says so, or ``cancel`` is set."""

    def __init__(self, seconds: float, cancel: Event | None = None) -> None:
        super().__init__()
        self._end = monotonic() + seconds
        self._cancel = cancel

    def is_set(self) -> bool:
        """Tell whether to stop."""
        return super().is_set() or self.is_cancelled

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody else wants it stopped."""
        return self._cancel is not None and self._cancel.is_set()

    @property
    def is_over(self) -> bool:
        """Whether the time is over, whatever may still be under way."""
        return monotonic() >= self._end

    def told(self, _done: int = 0, _total: int = 0) -> None:
        """Take that a case came to its end."""
        if self.is_over:
            self.set()
