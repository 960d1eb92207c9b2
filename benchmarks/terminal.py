"""A terminal without a screen: a program in a pty, and when it draws."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from benchmarks.measuring import ROOT

SIZE = (24, 80)
PATIENCE = 20.0
"""Seconds after which nothing is expected any more."""

LEAST_PICTURE = 200
"""A picture of a screen has at least so many bytes; the shape of the pointer has fewer."""


class Terminal:
    """Runs a Python with these words at 80 x 24 until it is closed."""

    def __init__(self, words: Sequence[str], home: Path) -> None:
        self._side, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "TRAINER_HOME": str(home)}
        self._process = subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env=environment,
            stdin=other,
            stdout=other,
            stderr=other,
            start_new_session=True,
        )
        os.close(other)

    def wait_for(self, text: bytes) -> None:
        """Read until this text was drawn."""
        drawn = b""
        while text not in drawn:
            chunk = self._read(PATIENCE)
            if not chunk:
                raise RuntimeError(f"{text!r} was never drawn; there was {drawn[-500:]!r}")
            drawn += chunk

    def settle(self, quiet: float = 0.3) -> None:
        """Read until nothing was drawn for so many seconds; a cursor blinks every half second."""
        end = perf_counter() + PATIENCE
        while perf_counter() < end and self._read(quiet):
            pass

    def press(self, key: bytes) -> float | None:
        """Press a key; give the milliseconds until something is drawn, ``None`` if nothing is."""
        begun = perf_counter()
        os.write(self._side, key)
        drawn = self._read(1.0)
        return (perf_counter() - begun) * 1000 if drawn else None

    def drawn_after(self, key: bytes, quiet: float = 0.5) -> float:
        """Press a key; give the milliseconds until the last drawing before so many quiet seconds.

        Raise ``RuntimeError`` if no picture is drawn at all.
        """
        begun = last = perf_counter()
        os.write(self._side, key)
        size = 0
        while drawn := self._read(quiet if size >= LEAST_PICTURE else PATIENCE):
            last, size = perf_counter(), size + len(drawn)
        if size < LEAST_PICTURE:
            raise RuntimeError(f"nothing was drawn after {key!r}")
        return (last - begun) * 1000

    def close(self) -> None:
        """End the program."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._side)

    def _read(self, patience: float) -> bytes:
        ready, _, _ = select.select([self._side], [], [], patience)
        return os.read(self._side, 65536) if ready else b""
