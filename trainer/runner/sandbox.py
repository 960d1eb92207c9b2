"""The sandbox, seen from the parent: a job goes in, messages and an ending come out."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock

from trainer.runner.ending import Ending, Fence
from trainer.runner.folder import Folder
from trainer.runner.job import Job
from trainer.runner.running import Running
from trainer.runner.strays import kill_strays

Take = Callable[[list[object]], None]
"""What is handed each message of a child, see ``trainer.runner.told``."""


class Sandbox:
    """Runs jobs in children of their own; safe to use from many threads at once.

    With ``fenced`` a child fences itself in as far as the system offers it, otherwise the limits
    alone hold it. ``place`` is where the folders of the runs are made and removed again.
    """

    def __init__(self, *, fenced: bool = True, place: Path | None = None) -> None:
        self._fenced = fenced
        self._place = place
        self._lock = Lock()
        self._running: set[Running] = set()
        self._closed = False

    def run(
        self, job: Job, take: Take, *, hash_seed: int = 0, cancel: Event | None = None
    ) -> Ending:
        """Do a job and give its ending; nothing of the child is left when this returns.

        Blocks as long as the job's limits allow, or until ``cancel`` is set.
        """
        held: list[object] = []

        def heard(message: list[object]) -> None:
            if message[0] == "held" and not held:
                held.extend(message[1:])
            take(message)

        def stopped() -> bool:
            return self._closed or (cancel is not None and cancel.is_set())

        with Folder(self._place) as folder:
            running = Running(job, folder.path, fenced=self._fenced, hash_seed=hash_seed)
            self._note(running)
            try:
                end = running.listen(heard, stopped)
            finally:
                printed = self._finish(running)
                if held[1:] != [True]:
                    kill_strays(folder.path)
        return Ending(end=end, status=running.status, printed=printed, fence=_fence(held))

    def _note(self, running: Running) -> None:
        with self._lock:
            self._running.add(running)

    def _finish(self, running: Running) -> bytes:
        with self._lock:
            self._running.discard(running)
        return running.close()

    def close_all(self) -> None:
        """Kill every child still running, and start no more."""
        with self._lock:
            self._closed = True
            for running in self._running:
                running.kill()


def _fence(held: list[object]) -> Fence:
    match held:
        case [int(abi), bool(filtered)]:
            return Fence(abi, filtered)
    return Fence()
