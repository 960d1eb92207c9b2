"""Processes that a program left behind outside of its group, found by their environment."""

import os
import signal
from contextlib import suppress
from pathlib import Path
from time import sleep

_ROUNDS = 100
_QUIET_ROUNDS = 3
_PAUSE_SECONDS = 0.01


def kill_strays(folder: Path) -> None:
    """Kill every process that was started with this folder as its ``TMPDIR``, where /proc tells.

    One may start another and end while we look, so only some quiet rounds in a row are the end.
    """
    mark = b"TMPDIR=" + os.fsencode(folder)
    quiet = 0
    for _ in range(_ROUNDS):
        strays = _strays(mark)
        for stray in strays:
            with suppress(OSError):
                os.kill(stray, signal.SIGKILL)
        quiet = 0 if strays else quiet + 1
        if quiet == _QUIET_ROUNDS:
            return
        sleep(_PAUSE_SECONDS)


def _strays(mark: bytes) -> list[int]:
    strays = []
    with suppress(OSError):
        for process in Path("/proc").iterdir():
            with suppress(OSError):
                if process.name.isdigit() and mark in _environment(process):
                    strays.append(int(process.name))
    return strays


def _environment(process: Path) -> list[bytes]:
    return (process / "environ").read_bytes().split(b"\0")
