"""The child as a process: started bare or in a box, and ended with all that it started."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from trainer.runner.sandbox.kept_files import bytes_kept
from trainer.runner.sandbox.quota import OPEN_FOLDER, is_overfull


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What a child is started with.

    ``program`` are the words after that for Python, ``channel`` is the descriptor that it tells its
    results on, ``folder`` the one that was made for it on the disk.
    """

    program: Sequence[str]
    folder: Path
    orders: IO[Any]
    printed: IO[bytes]
    channel: int
    hash_seed: int

    def popen(
        self, command: Sequence[str], environment: dict[str, str], *more: int
    ) -> "subprocess.Popen[bytes]":
        """Start a command in a session of its own; ``more`` descriptors are handed down."""
        return subprocess.Popen(
            command,
            stdin=self.orders,
            stdout=self.printed,
            stderr=subprocess.STDOUT,
            pass_fds=(self.channel, *more),
            cwd=self.folder,
            env=environment,
            start_new_session=True,
        )

    def environment(self, folder: str) -> dict[str, str]:
        """Give the bare environment; one arena keeps threads within the address space."""
        libraries = os.environ.get("LD_LIBRARY_PATH")
        needed = {} if libraries is None else {"LD_LIBRARY_PATH": libraries}
        return needed | {
            "PATH": os.defpath,
            "HOME": folder,
            "TMPDIR": folder,
            "LANG": "C.UTF-8",
            "MALLOC_ARENA_MAX": "1",
            "PYTHONHASHSEED": str(self.hash_seed),
        }


class BareChild:
    """A child without a box: a process group, and a folder on the disk."""

    def __init__(self, start: Start) -> None:
        self._path = start.folder
        command = [sys.executable, *start.program]
        with ExitStack() as opened:
            self._folder = os.open(start.folder, OPEN_FOLDER)
            opened.callback(os.close, self._folder)
            self.process = start.popen(command, start.environment(str(start.folder)))
            self._open = opened.pop_all()

    @staticmethod
    def surroundings(folder: Path) -> dict[str, object]:
        """Give the folder and the process id of the parent, as the child sees them."""
        return {"folder": str(folder), "parent": os.getpid()}

    @property
    def status(self) -> int:
        """The exit status once it is reaped, negative for the signal that ended it."""
        return self.process.returncode

    @property
    def program(self) -> int:
        """The process id of the program."""
        return self.process.pid

    def overfull(self) -> bool:
        """Tell whether it keeps more than there is room for, in its folder or without a name."""
        return is_overfull(self._folder, bytes_kept(self.program, self._path))

    def kill(self) -> None:
        """Kill it with its group."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def close(self) -> None:
        """Kill and reap it."""
        with self._open:
            self.kill()
            self.process.wait()
