"""Idleness: a program that only waits is told from one that has too little of the processor."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

LONGEST = 2.0
"""After so many seconds of nothing but waiting a program is not waited for any longer."""

_ASLEEP = "S"


class Idleness:
    """How long a process has used no processor time, with all its threads asleep.

    Where the system does not say (there is no ``/proc``), it is never idle.
    """

    def __init__(self, process_of: Callable[[], int | None]) -> None:
        self._process_of = process_of
        self._used = -1
        self._since = monotonic()

    def forget(self) -> None:
        """Begin anew: something came from the process."""
        self._since = monotonic()

    def is_over(self) -> bool:
        """Look at the process, and tell whether it has been idle for too long."""
        process = self._process_of()
        used = None if process is None else _used(process)
        if used is None or used != self._used or not _is_asleep(process):
            self._used = -1 if used is None else used
            self.forget()
        return monotonic() - self._since > LONGEST


def _used(process: int) -> int | None:
    """Give the processor time that a process has used, in nanoseconds.

    The clock of a process is numbered by ``(~process << 3) | 2``, see ``clock_getcpuclockid``.
    """
    with suppress(OSError):
        return time.clock_gettime_ns((~process << 3) | 2)
    return None


def _is_asleep(process: int | None) -> bool:
    try:
        states = [
            (thread / "stat").read_text().rpartition(")")[2].split()[0]
            for thread in Path(f"/proc/{process}/task").iterdir()
        ]
    except (OSError, IndexError):
        return False
    return bool(states) and set(states) == {_ASLEEP}
