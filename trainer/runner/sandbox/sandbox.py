"""The sandbox, seen from the parent: a job goes in, messages and an ending come out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Condition, Event

from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import TrainerError
from trainer.runner.child.landlock import NEWEST_ABI
from trainer.runner.protocol.job import Job
from trainer.runner.sandbox.box import why_there_is_none
from trainer.runner.sandbox.child_run import ChildRun
from trainer.runner.sandbox.ending import Ending, Fence
from trainer.runner.sandbox.folder import Folder
from trainer.runner.sandbox.stray_processes import kill_strays

Take = Callable[[list[object]], None]
"""What is handed each message of a child, see ``trainer.runner.protocol.child_messages``."""


_CLEARING_SECONDS = 3.0


class Sandbox:
    """Runs jobs in children of their own; safe to use from many threads at once.

    A child is held at this ``level``, or as near below it as the system offers: the limits alone
    always hold. ``place`` is where the folders of the runs are made and removed again. Of Landlock
    no more is used than ABI ``newest_abi`` has, as on an older kernel.
    """

    def __init__(
        self,
        level: FenceLevel = FenceLevel.FENCE,
        *,
        place: Path | None = None,
        newest_abi: int = NEWEST_ABI,
    ) -> None:
        self._wanted = level
        self._newest_abi = newest_abi
        self._place = place
        self._changing = Condition()
        self._running: set[ChildRun] = set()
        self._runs = 0
        self._closed = False

    def run(
        self, job: Job, take: Take, *, hash_seed: int = 0, cancel: Event | None = None
    ) -> Ending:
        """Do a job and give its ending; nothing of the child is left when this returns.

        Blocks as long as the job's limits allow, or until ``cancel`` is set. Raise ``TrainerError``
        where the system lets no child start.
        """
        held: list[object] = []

        def heard(message: list[object]) -> None:
            if message[0] == "held" and not held:
                held.extend(message[1:])
            take(message)

        def stopped() -> bool:
            return self._closed or (cancel is not None and cancel.is_set())

        unboxed = why_there_is_none() if self._wanted is FenceLevel.BOX else ""
        level = FenceLevel.FENCE if unboxed else self._wanted
        boxed = level is FenceLevel.BOX
        with self._counted(), self._folder() as folder:
            running = self._started(job, folder.path, level, hash_seed)
            try:
                end = running.listen(heard, stopped)
            finally:
                printed = self._finish(running)
                if not boxed and held[1:] != [True]:
                    kill_strays(folder.path)
        fence = replace(_fence(held), boxed=boxed, unboxed=unboxed)
        return Ending(end=end, status=running.status, printed=printed, fence=fence)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Count a run for as long as anything of it is there."""
        with self._changing:
            self._runs += 1
        try:
            yield
        finally:
            with self._changing:
                self._runs -= 1
                self._changing.notify_all()

    def _folder(self) -> Folder:
        try:
            return Folder.made(self._place)
        except OSError as error:
            raise TrainerError(
                f"Your program cannot run: its folder cannot be created ({error.strerror})."
            ) from error

    def _started(self, job: Job, folder: Path, level: FenceLevel, hash_seed: int) -> ChildRun:
        try:
            running = ChildRun(
                job, folder, level=level, newest_abi=self._newest_abi, hash_seed=hash_seed
            )
        except OSError as error:
            raise TrainerError(f"Your program could not be started: {error}.") from error
        with self._changing:
            self._running.add(running)
        return running

    def _finish(self, running: ChildRun) -> bytes:
        with self._changing:
            self._running.discard(running)
        return running.close()

    def detect_level(self) -> tuple[FenceLevel, str]:
        """Give how far a throw-away child is kept from this machine, and why no farther; blocks."""
        job = Job(source="def nothing():\n    pass\n", name="nothing", cases=(), limit=1.0)
        fence = self.run(job, _ignore).fence
        return fence.level, fence.why

    def close_all(self) -> None:
        """Kill every child still running, start no more, and wait until they are cleared away."""
        with self._changing:
            self._closed = True
            for running in self._running:
                running.kill()
            self._changing.wait_for(lambda: self._runs == 0, _CLEARING_SECONDS)


def _fence(held: list[object]) -> Fence:
    match held:
        case [int(abi), bool(filtered)]:
            return Fence(abi, filtered)
    return Fence()


def _ignore(_: list[object]) -> None:
    """Take a message that nobody waits for."""
