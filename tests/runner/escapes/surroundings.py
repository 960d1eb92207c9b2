"""What lies around a program: files, sockets and processes that are none of its business."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory
from uuid import uuid4

from tests.runner.escapes.shared import Shared, shared

DIARY = "dear diary"
_BYSTANDER = """
import ctypes, sys
thought = ctypes.create_string_buffer(b'what the bystander thinks')
print(ctypes.addressof(thought), flush=True)
sys.stdin.read()
"""
_SILENT = 0.0


@dataclass
class Surroundings:
    """The world of one escape, and whether anything in it was harmed."""

    home: Path
    other_run: Path
    bystander: "subprocess.Popen[bytes]"
    thought_at: int
    tcp: socket.socket
    udp: socket.socket
    path_socket: socket.socket
    named_socket: socket.socket
    shared: Shared
    mark: str

    def told(self) -> dict[str, str]:
        """Give what the program is told of it: where everything is."""
        return {
            "home": str(self.home),
            "diary": str(self.home / "diary"),
            "key": str(self.home / ".ssh" / "id_ed25519"),
            "problem": str(self.home / "problem.md"),
            "other_run": str(self.other_run / "solution.py"),
            "parent": str(os.getpid()),
            "bystander": str(self.bystander.pid),
            "thought_at": str(self.thought_at),
            "tcp": str(self.tcp.getsockname()[1]),
            "udp": str(self.udp.getsockname()[1]),
            "path_socket": self.path_socket.getsockname(),
            "named_socket": self.mark,
            "python": sys.executable,
            "mark": self.mark,
            **self.shared.told(),
        }

    def harm(self) -> list[str]:
        """Give what is not as it was."""
        expected = {"diary", "problem.md", ".ssh"}
        found = {
            "the home": {path.name for path in self.home.iterdir()} != expected,
            "the diary": not self._diary_is_whole(),
            "another run": (self.other_run / "solution.py").read_text() != DIARY,
            "the bystander": self.bystander.poll() is not None,
            "the network": any(map(_was_reached, (self.tcp, self.path_socket, self.udp))),
            "a local socket": _was_reached(self.named_socket),
            "what is shared": self.shared.is_harmed(),
            "a process stayed": bool(self.stayed()),
        }
        return [what for what, harmed in found.items() if harmed]

    def stayed(self) -> list[int]:
        """Give the processes that bear the mark in their command line."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if self.mark.encode() in (process / "cmdline").read_bytes():
                    found.append(int(process.name))
        return found

    def clear(self) -> None:
        """End what stayed."""
        for process in self.stayed():
            with suppress(OSError):
                os.kill(process, SIGKILL)

    def _diary_is_whole(self) -> bool:
        diary = self.home / "diary"
        with suppress(OSError):
            status = diary.stat()
            return (diary.read_text(), status.st_mode & 0o777, status.st_mtime) == (DIARY, 0o600, 1)
        return False


@contextmanager
def surroundings(root: Path) -> Iterator[Surroundings]:
    """Give surroundings below ``root``; they are cleared away in the end."""
    home, other_run = root / "home", root / "place" / "another"
    (home / ".ssh").mkdir(parents=True)
    other_run.mkdir(parents=True)
    (home / ".ssh" / "id_ed25519").write_text("PRIVATE KEY")
    (home / "problem.md").write_text("escape(...) -> the secret")
    (other_run / "solution.py").write_text(DIARY)
    (home / "diary").write_text(DIARY)
    (home / "diary").chmod(0o600)
    os.utime(home / "diary", (1, 1))
    mark = f"mark-{uuid4().hex}"
    with ExitStack() as stack:
        tcp = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        udp = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
        udp.bind(("127.0.0.1", 0))
        short = stack.enter_context(TemporaryDirectory())
        by_path = stack.enter_context(_listening(f"{short}/socket"))
        named = stack.enter_context(_listening(f"\0{mark}"))
        bystander = stack.enter_context(_bystander())
        line = bystander.stdout.readline() if bystander.stdout else b"0"
        owned = stack.enter_context(shared(mark))
        here = Surroundings(
            home, other_run, bystander, int(line), tcp, udp, by_path, named, owned, mark
        )
        try:
            yield here
        finally:
            here.clear()
            bystander.kill()


def _listening(address: str) -> socket.socket:
    local = socket.socket(socket.AF_UNIX)
    local.bind(address)
    local.listen()
    return local


def _bystander() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-S", "-c", _BYSTANDER, "words-of-the-bystander"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"SECRET_OF_THE_BYSTANDER": "1"},
    )


def _was_reached(server: socket.socket) -> bool:
    """Tell whether somebody connected or sent something."""
    server.settimeout(_SILENT)
    with suppress(OSError):
        if server.type == socket.SOCK_DGRAM:
            return bool(server.recv(100))
        server.accept()[0].close()
        return True
    return False
