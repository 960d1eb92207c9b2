"""One child under way: started, listened to, killed and reaped."""

import os
import secrets
import selectors
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from trainer.domain.attempt.verdict import FenceLevel
from trainer.runner.child import harness
from trainer.runner.child.limits import FILE_SIZE
from trainer.runner.protocol.job import Job
from trainer.runner.protocol.message_reader import FloodError, MessageReader
from trainer.runner.sandbox.boxed_child import BoxedChild
from trainer.runner.sandbox.child_process import BareChild, Start
from trainer.runner.sandbox.deadline import Deadline
from trainer.runner.sandbox.ending import End
from trainer.runner.sandbox.watch import Watch

_ROOT = Path(harness.__file__).parents[3]
_TICK = 0.05
_READ = 1 << 20
_FLAGS = ("-s", "-P", "-S", "-X", "utf8")
"""Isolated like ``-I``, which would ignore the hash seed; without ``site``, which takes a third of
the start."""


class ChildRun:
    """A child that does a job in a folder, with its end of the channel and what it prints."""

    def __init__(
        self, job: Job, folder: Path, *, level: FenceLevel, newest_abi: int, hash_seed: int
    ) -> None:
        """Start the child; ``folder`` is its working folder and all that it may write to.

        In a box it has another one, which is gone with the box.
        """
        self._job = job
        self._word = secrets.token_hex(8)
        self._deadline = Deadline(job)
        kind = BoxedChild if level is FenceLevel.BOX else BareChild
        fenced = level is not FenceLevel.LIMITS
        given = {"word": self._word, "fenced": fenced, "newest_abi": newest_abi}
        with ExitStack() as opened:
            self._printed = opened.enter_context(tempfile.TemporaryFile(dir=folder.parent))
            self._channel, theirs = os.pipe()
            opened.callback(os.close, self._channel)
            try:
                with tempfile.TemporaryFile("w+", dir=folder.parent, encoding="ascii") as orders:
                    lines = job.lines(**given, **kind.surroundings(folder))
                    orders.writelines(f"{line}\n" for line in lines)
                    orders.seek(0)
                    start = Start(
                        program=(*_FLAGS, harness.__file__, str(theirs), str(_ROOT)),
                        folder=folder,
                        orders=orders,
                        printed=self._printed,
                        channel=theirs,
                        hash_seed=hash_seed,
                    )
                    self._child = kind(start)
            finally:
                os.close(theirs)
            self._open = opened.pop_all()

    def listen(self, take: Callable[[list[object]], None], stopped: Callable[[], bool]) -> End:
        """Hand every message on until the child is done, dies, is late or is to be stopped."""
        watch = Watch(self._child)
        reader = MessageReader(self._word)
        with selectors.DefaultSelector() as selector:
            selector.register(self._channel, selectors.EVENT_READ)
            while (left := self._deadline.left()) > 0:
                if stopped():
                    return End.CANCELLED
                if (end := watch.look_in_time()) is not None:
                    return end
                if not selector.select(min(left, _TICK)):
                    if self._child.process.poll() is None or selector.select(0):
                        continue
                    return End.DIED
                watch.heard()
                received = os.read(self._channel, _READ)
                if not received:
                    return self._die(stopped)
                try:
                    for message in reader.messages(received):
                        if message[0] == "done":
                            return End.DONE
                        if self._is_last(message) and (end := watch.look()) is not None:
                            return end
                        self._deadline.hear(message)
                        take(message)
                except FloodError:
                    return End.FLOODED
        return End.LATE

    def _is_last(self, message: list[object]) -> bool:
        """Tell whether it is the result of the last case: it counts only where all else is well."""
        return message[:2] == ["result", len(self._job.cases) - 1]

    def kill(self) -> None:
        """Kill the child with all that it started."""
        self._child.kill()

    def close(self) -> bytes:
        """Kill and reap the child; give what it printed, up to the size that a file may have."""
        with self._open:
            self._child.close()
            return os.pread(self._printed.fileno(), FILE_SIZE, 0)

    @property
    def status(self) -> int:
        """The exit status once the child is reaped, negative for the signal that ended it."""
        return self._child.status

    def _die(self, stopped: Callable[[], bool]) -> End:
        """Wait for the end of a child that closed the channel."""
        while (left := self._deadline.left()) > 0:
            if stopped():
                return End.CANCELLED
            with suppress(subprocess.TimeoutExpired):
                self._child.process.wait(min(left, _TICK))
                return End.DIED
        return End.LATE
