"""A real terminal for tests: a pty with the program in it, and pyte to read its screen."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import TracebackType

import pyte

PATIENCE_SECONDS = 300.0
"""No machine is that busy: who waits for longer waits in vain."""

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f5": "\x1b[15~",
    "f10": "\x1b[21~",
    "ctrl+q": "\x11",
    "ctrl+s": "\x13",
    "home": "\x1b[H",
    "pageup": "\x1b[5~",
    "shift+down": "\x1b[1;2B",
    "delete": "\x1b[3~",
}


class Terminal:
    """Runs a program in a terminal of its own, types into it, and reads what it shows."""

    def __init__(
        self, argv: Sequence[str], env: Mapping[str, str], width: int = 120, height: int = 40
    ) -> None:
        self._screen = pyte.Screen(width, height)
        self._stream = pyte.ByteStream(self._screen)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.process = subprocess.Popen(
            argv, stdin=slave, stdout=slave, stderr=slave, env=dict(env), start_new_session=True
        )
        os.close(slave)
        self._hung_up = False
        self._before = termios.tcgetattr(self._master)[:4]
        self.written = bytearray()

    @property
    def is_as_it_was(self) -> bool:
        """Whether whoever comes after finds the modes, cursor, mouse and screen of before."""
        left = (b"?1049", b"?25", b"?1000", b"?1003", b"?1006", b"?2004", b"?1004", b"?7")
        on = {b"?25": b"h", b"?7": b"h"}
        return termios.tcgetattr(self._master)[:4] == self._before and all(
            self.written.rfind(mode + on.get(mode, b"l"))
            >= self.written.rfind(mode + (b"l" if mode in on else b"h"))
            for mode in left
        )

    @property
    def text(self) -> str:
        """What the screen shows, line by line."""
        return "\n".join(self._screen.display)

    @property
    def colours(self) -> set[str]:
        """The colours of text and ground that the screen shows, by name."""
        cells = [cell for line in self._screen.buffer.values() for cell in line.values()]
        return {cell.fg for cell in cells} | {cell.bg for cell in cells}

    def press(self, *keys: str) -> None:
        """Press named keys; other strings are typed as they are.

        Wait for what they lead to before anything else: a paste may overtake them, and what
        follows an escape is read as one key with it.
        """
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())

    def wipe(self) -> None:
        """Forget what stands on the screen, as when another program had it meanwhile."""
        self._screen.reset()

    def write(self, text: str) -> None:
        """Send text as it is, even where the program is gone or reads no more of it."""
        data = text.encode("utf-8", "ignore")
        while data:
            _, ready, _ = select.select([], [self._master], [], 0)
            if ready:
                with suppress(OSError):
                    data = data[os.write(self._master, data[:1024]) :]
                    continue
            if self.process.poll() is not None:
                return
            self._read(0.01)

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size, and let the program know."""
        size = struct.pack("HHHH", height, width, 0, 0)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, size)
        self._screen.resize(height, width)
        self.process.send_signal(signal.SIGWINCH)

    def read_for(self, seconds: float) -> bool:
        """Read for a while, and tell whether there was anything."""
        until, some = time.monotonic() + seconds, False
        while True:
            some = self._read(max(0.0, until - time.monotonic())) or some
            if time.monotonic() >= until:
                return some

    def paste(self, text: str) -> None:
        """Paste text the way terminals do, in brackets, and wait until its last line is seen."""
        os.write(self._master, b"\x1b[200~" + text.encode() + b"\x1b[201~")
        self.wait_for(text.strip().splitlines()[-1])

    def wait_for(self, *wanted: str) -> str:
        """Read until the screen shows all these texts, and give it; fail if it never does."""
        self.wait_until(lambda: all(text in self.text for text in wanted), f"shows {wanted}")
        return self.text

    def wait_for_end(self) -> int:
        """Read until the program ends, and give its exit status."""
        self.wait_until(lambda: self.process.poll() is not None, "ends")
        return self.process.returncode

    def wait_until(self, ready: Callable[[], bool], what: str) -> None:
        """Read until something is so; fail, saying what never happened, if it never is."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            assert time.monotonic() < until, f"it never {what}; the screen shows:\n{self.text}"
            self._read(0.1)

    def hang_up(self) -> int:
        """Take the terminal away, which signals nothing; give the exit status of the program."""
        os.close(self._master)
        self._hung_up = True
        return self.process.wait(PATIENCE_SECONDS)

    def kill(self) -> None:
        """Kill the program the hard way."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()
        if not self._hung_up:
            os.close(self._master)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
            self.written += data
            self._stream.feed(data)
        except OSError:
            time.sleep(seconds)
            return False
        return True
