"""One child under way: started, listened to, killed and reaped."""

import os
import secrets
import selectors
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from time import monotonic
from typing import IO

from trainer.runner import harness
from trainer.runner.child.limits import FILE_SIZE
from trainer.runner.ending import End
from trainer.runner.job import Job
from trainer.runner.lines import FloodError, Lines

START_SECONDS = 10.0
"""How long the child may take for what is not the learner's code."""

IMPORT_SECONDS = 2.0
"""How long importing the learner's file may take."""

_ROOT = Path(harness.__file__).parents[2]
_TICK = 0.05
_READ = 1 << 20
_FLAGS = ("-s", "-P", "-S", "-X", "utf8")
"""Isolated like ``-I``, which would ignore the hash seed; without ``site``, which takes a third of
the start."""


class Running:
    """A child that does a job in a folder, with its end of the channel and what it prints."""

    def __init__(self, job: Job, folder: Path, *, fenced: bool, hash_seed: int) -> None:
        """Start the child; ``folder`` is its working folder and all that it may write to."""
        self._job = job
        self._word = secrets.token_hex(8)
        with ExitStack() as opened:
            self._printed = opened.enter_context(tempfile.TemporaryFile(dir=folder.parent))
            self._channel, theirs = os.pipe()
            opened.callback(os.close, self._channel)
            try:
                with tempfile.TemporaryFile("w+", dir=folder.parent, encoding="ascii") as orders:
                    self._write_orders(orders, folder, fenced)
                    self._process = self._started(orders, theirs, folder, hash_seed)
            finally:
                os.close(theirs)
            self._open = opened.pop_all()

    def _write_orders(self, orders: IO[str], folder: Path, fenced: bool) -> None:
        """Write the job to a nameless file, to be read from its beginning."""
        given = {"word": self._word, "folder": str(folder), "parent": os.getpid(), "fenced": fenced}
        orders.writelines(f"{line}\n" for line in self._job.lines(**given))
        orders.seek(0)

    def _started(
        self, orders: IO[str], channel: int, folder: Path, hash_seed: int
    ) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, *_FLAGS, harness.__file__, str(channel), str(_ROOT)],
            stdin=orders,
            stdout=self._printed,
            stderr=subprocess.STDOUT,
            pass_fds=(channel,),
            cwd=folder,
            env=_environment(folder, hash_seed),
            start_new_session=True,
        )

    def listen(self, take: Callable[[list[object]], None], stopped: Callable[[], bool]) -> End:
        """Hand every message on until the child is done, dies, is late or is to be stopped."""
        deadline = monotonic() + START_SECONDS
        lines = Lines(self._word)
        with selectors.DefaultSelector() as selector:
            selector.register(self._channel, selectors.EVENT_READ)
            while (left := deadline - monotonic()) > 0:
                if stopped():
                    return End.CANCELLED
                if not selector.select(min(left, _TICK)):
                    if self._process.poll() is None or selector.select(0):
                        continue
                    return End.DIED
                received = os.read(self._channel, _READ)
                if not received:
                    return self._die(deadline, stopped)
                try:
                    for message in lines.messages(received):
                        if message[0] == "done":
                            return End.DONE
                        if message[0] != "call":
                            deadline = monotonic() + self._patience(message)
                        take(message)
                except FloodError:
                    return End.FLOODED
        return End.LATE

    def kill(self) -> None:
        """Kill the child with its group."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def close(self) -> bytes:
        """Kill and reap the child; give what it printed, up to the size that a file may have."""
        with self._open:
            self.kill()
            self._process.wait()
            return os.pread(self._printed.fileno(), FILE_SIZE, 0)

    @property
    def status(self) -> int:
        """The exit status once the child is reaped, negative for the signal that ended it."""
        return self._process.returncode

    def _die(self, deadline: float, stopped: Callable[[], bool]) -> End:
        """Wait for the end of a child that closed the channel."""
        while (left := deadline - monotonic()) > 0:
            if stopped():
                return End.CANCELLED
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(min(left, _TICK))
                return End.DIED
        return End.LATE

    def _patience(self, message: list[object]) -> float:
        """Give the seconds until the next message is due."""
        match message:
            case ["start", int(case), *_]:
                return self._job.patience(case)
            case ["import"]:
                return max(IMPORT_SECONDS, self._job.limit)
        return START_SECONDS


def _environment(folder: Path, hash_seed: int) -> dict[str, str]:
    """Give the bare environment; one arena keeps threads within the address space."""
    libraries = os.environ.get("LD_LIBRARY_PATH")
    needed = {} if libraries is None else {"LD_LIBRARY_PATH": libraries}
    return needed | {
        "PATH": os.defpath,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "MALLOC_ARENA_MAX": "1",
        "PYTHONHASHSEED": str(hash_seed),
    }
