"""Who is in the home: any number of trainers at once, or one that puts another database there."""

import os
import sys
import time
from pathlib import Path

from trainer.domain.errors import TrainerError

if sys.platform != "win32":
    import fcntl

_TRIES, _PAUSE_SECONDS = 500, 0.02


class HomeLock:
    """A lock that all who use the database share, and that only one alone may close.

    Where the platform has no ``flock``, or the home is read-only, nobody keeps anybody out.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock: int | None = None

    def enter(self) -> None:
        """Be one of those who use the database; wait while it is being replaced.

        Raise ``TrainerError`` if that takes longer than ten seconds.
        """
        if sys.platform == "win32" or self._lock is not None or not self._opened():
            return
        for _ in range(_TRIES):
            if self._take(fcntl.LOCK_SH):
                return
            time.sleep(_PAUSE_SECONDS)
        self.leave()
        raise TrainerError(
            f"{self._file.parent} is being restored by another trainer; try again in a moment."
        )

    def lock_exclusive(self) -> bool:
        """Keep everybody else out; give ``False`` where somebody is in, and keep out nobody."""
        if sys.platform == "win32" or not self._opened():
            return True
        if self._take(fcntl.LOCK_EX):
            return True
        self.leave()
        return False

    def leave(self) -> None:
        """Let go of the lock, shared or alone."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _opened(self) -> bool:
        if self._lock is None:
            try:
                self._lock = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            except OSError:
                return False
        return True

    def _take(self, kind: int) -> bool:
        if sys.platform == "win32" or self._lock is None:
            return True
        try:
            fcntl.flock(self._lock, kind | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
