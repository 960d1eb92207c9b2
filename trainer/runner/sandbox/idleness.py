"""Idleness: a program that only waits is told from one that has too little of the processor."""

import time
from contextlib import suppress
from pathlib import Path
from time import monotonic

LONGEST = 2.0
"""After so many seconds of nothing but waiting a program is not waited for any longer."""

IN_ALL = 20.0
"""The same of the seconds at which it was found to wait, however often it does something between.
"""

_ASLEEP = "S"


class Idleness:
    """How long a process has used no processor time, with all its threads asleep.

    Where the system does not say (there is no ``/proc``), it is never idle.
    """

    def __init__(self) -> None:
        self._used = -1
        self._since = self._looked = monotonic()
        self._asleep = 0.0

    def forget(self) -> None:
        """Begin anew: something came from the process."""
        self._since = monotonic()

    def is_over(self, process: int) -> bool:
        """Look at the process, and tell whether it has been idle for too long."""
        now = monotonic()
        passed, self._looked = now - self._looked, now
        used = _used(process)
        asleep = _is_asleep(process)
        self._asleep += passed if asleep else 0.0
        if used is None or used != self._used or not asleep:
            self._used = -1 if used is None else used
            self.forget()
        return monotonic() - self._since > LONGEST or self._asleep > IN_ALL


def _used(process: int) -> int | None:
    """Give the processor time that a process has used, in nanoseconds.

    The clock of a process is numbered by ``(~process << 3) | 2``, see ``clock_getcpuclockid``.
    """
    with suppress(OSError):
        return time.clock_gettime_ns((~process << 3) | 2)
    return None


def _is_asleep(process: int) -> bool:
    try:
        states = [
            (thread / "stat").read_text().rpartition(")")[2].split()[0]
            for thread in Path(f"/proc/{process}/task").iterdir()
        ]
    except (OSError, IndexError):
        return False
    return bool(states) and set(states) == {_ASLEEP}
