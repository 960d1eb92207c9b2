"""A child in a box: bubblewrap outside, its first process and the program inside."""

import os
import re
import selectors
import signal
from contextlib import ExitStack, suppress
from pathlib import Path

from trainer.runner.sandbox.box import FIRST_PROCESS, FOLDER, boxed
from trainer.runner.sandbox.child_process import Start
from trainer.runner.sandbox.quota import MOST_FILES

_NEWS_SECONDS = 5.0
_END_SECONDS = 5.0
_LONGEST_NEWS = 4096
_SIGNALLED = range(129, 193)
"""The exit statuses by which bubblewrap tells of the signal that ended a program."""


class BoxedChild:
    """A child in a box. When the box's first process ends, the kernel ends all others in it."""

    def __init__(self, start: Start) -> None:
        news, theirs = os.pipe()
        with ExitStack() as opened:
            opened.callback(os.close, news)
            try:
                command = boxed(start.program, start.environment(FOLDER), theirs)
                environment = start.environment(str(start.folder))
                self.process = start.popen(command, environment, theirs)
            finally:
                os.close(theirs)
            self._first = _first_process(news)
            self._handle = _handle_of(self._first, self.process.pid)

    @staticmethod
    def surroundings(_: Path) -> dict[str, object]:
        """Give the folder and the process id of the parent, as the child sees them."""
        return {"folder": FOLDER, "parent": FIRST_PROCESS}

    @property
    def status(self) -> int:
        """The exit status once it is reaped, negative for the signal that ended it."""
        status = self.process.returncode
        return 128 - status if status in _SIGNALLED else status

    @property
    def program(self) -> int | None:
        """The process id of the program, the child of the box's first process, if it is there."""
        with suppress(OSError, ValueError):
            children = Path(f"/proc/{self._first}/task/{self._first}/children").read_text()
            return int(children.split()[0]) if children.split() else None
        return None

    def overfull(self) -> bool:
        """Tell whether there are too many files in its folder, whose size is limited already."""
        with suppress(OSError):
            folder = os.statvfs(f"/proc/{self._first}/root{FOLDER}")
            return folder.f_files - folder.f_ffree > MOST_FILES
        return False

    def kill(self) -> None:
        """Kill everything in the box, and wait until nothing of it is left; bubblewrap follows."""
        if self._handle is None:
            self.process.kill()
            return
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)
        _await(self._handle, _END_SECONDS)

    def close(self) -> None:
        """Kill and reap it."""
        try:
            self.kill()
            self.process.wait()
        finally:
            if self._handle is not None:
                os.close(self._handle)


def _first_process(news: int) -> int | None:
    """Give the process id that bubblewrap tells, ``None`` where it ended before it could."""
    said = b""
    while _await(news, _NEWS_SECONDS) and (part := os.read(news, _LONGEST_NEWS)):
        said += part
    match = re.search(rb'"child-pid": (\d+)', said)
    return int(match[1]) if match else None


def _handle_of(process: int | None, parent: int) -> int | None:
    """Give a handle on a process that goes on to mean this one, ``None`` where it is gone."""
    if process is None:
        return None
    try:
        handle = os.pidfd_open(process)
    except OSError:
        return None
    with suppress(OSError):
        if _parent_of(process) == parent:
            return handle
    os.close(handle)
    return None


def _await(descriptor: int, seconds: float) -> bool:
    """Wait until a descriptor can be read, and tell whether it can."""
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        return bool(selector.select(seconds))


def _parent_of(process: int) -> int:
    """Give the process id of a process's parent."""
    status = Path(f"/proc/{process}/stat").read_text()
    return int(status.rpartition(")")[2].split()[1])
