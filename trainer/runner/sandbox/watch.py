"""The watch: looks at a child again and again, and says when it uses more than it may."""

from contextlib import suppress
from pathlib import Path
from time import monotonic

from trainer.runner.child.limits import MOST_THREADS
from trainer.runner.sandbox.boxed_child import BoxedChild
from trainer.runner.sandbox.child_process import BareChild
from trainer.runner.sandbox.ending import End
from trainer.runner.sandbox.idleness import Idleness

_EVERY = 0.05
"""So many seconds pass between two looks, and as many as the first took where that is more."""

_LINKS = 2
"""How many links a folder has that is empty; one of threads has one more for each."""


class Watch:
    """What is seen of a child from outside, beside what it says itself."""

    def __init__(self, child: BareChild | BoxedChild) -> None:
        self._child = child
        self._idleness = Idleness()
        self._next = monotonic() + _EVERY

    def heard(self) -> None:
        """Note that something came from the child."""
        self._idleness.forget()

    def look_in_time(self) -> End | None:
        """Look if it is time to, see ``look``."""
        return self.look() if monotonic() > self._next else None

    def look(self) -> End | None:
        """Give why the child is to be stopped, ``None`` where all is well."""
        began = monotonic()
        process = self._child.program
        end = None
        if process is not None and _threads(process) > MOST_THREADS:
            end = End.CROWDED
        elif self._child.overfull():
            end = End.OVERFULL
        elif process is not None and self._idleness.is_over(process):
            end = End.IDLE
        now = monotonic()
        self._next = now + max(_EVERY, now - began)
        return end


def _threads(process: int) -> int:
    """Count the threads of a process, 0 where the system does not say."""
    with suppress(OSError):
        return Path(f"/proc/{process}/task").stat().st_nlink - _LINKS
    return 0
