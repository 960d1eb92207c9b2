"""Watching a process at every call of the system that writes, and ending it at one of them.

It is for Linux on x86-64, as ptrace(2) and the numbers of the calls are.
"""

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

POSSIBLE = sys.platform == "linux" and platform.machine() == "x86_64"

_TRACE_ME, _GO_ON, _SET_OPTIONS, _CALL_INFO = 0, 24, 0x4200, 0x420E
_OPTIONS = 0x100000 | 1 | 2 | 4 | 8
"""The tracer's end ends the process; its threads and children are watched too."""

_ENTRY, _ALL_CHILDREN = 1, 0x40000000
_BY_DESCRIPTOR = {
    1: "write", 18: "pwrite", 20: "writev", 74: "fsync", 75: "fsync", 77: "truncate",
    285: "allocate", 296: "pwritev",
}  # fmt: skip
_BY_PATH = {82: "rename", 83: "mkdir", 84: "rmdir", 86: "link", 87: "unlink", 88: "symlink"}
_BELOW_FOLDER = {
    257: "create",
    258: "mkdir",
    263: "unlink",
    264: "rename",
    265: "link",
    316: "rename",
}
_NAMED = _BY_PATH | _BELOW_FOLDER


class Call(NamedTuple):
    """A call that writes: its name, the file, and where and what is written, as far as it says.

    A rename, or a link, has the new path as its content; a truncation has the size as its place.
    """

    name: str
    path: str
    place: int = 0
    content: bytes = b""


class Watch:
    """Runs a piece of work in a process of its own and notes its calls below some folders."""

    def __init__(self, work: Callable[[], None], wanted: Callable[[str], bool]) -> None:
        self.calls: list[Call] = []
        self.survived = False
        self._wanted = wanted
        self._first = os.fork()
        if self._first == 0:
            _be_watched(work)
        os.waitpid(self._first, 0)
        _ptrace(_SET_OPTIONS, self._first, _OPTIONS)
        self._alive = {self._first}

    def run(self, fatal: int | None = None) -> None:
        """Let it run to its end, or to the call with this number (from 0), which is not made."""
        _ptrace(_GO_ON, self._first, 0)
        while self._alive:
            process, status = os.waitpid(-1, _ALL_CHILDREN)
            if os.WIFSTOPPED(status):
                self._alive.add(process)
                signum = self._stopped(process, os.WSTOPSIG(status))
                if fatal is not None and len(self.calls) > fatal:
                    self._end()
                    return
                _ptrace(_GO_ON, process, signum)
                continue
            self._alive.discard(process)
            if process == self._first:
                self.survived = os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0

    def _end(self) -> None:
        for process in self._alive:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        with suppress(ChildProcessError):
            while True:
                os.waitpid(-1, _ALL_CHILDREN)

    def _stopped(self, process: int, why: int) -> int:
        """Note the call at which it stopped; give the signal to hand on."""
        if why != signal.SIGTRAP | 0x80:
            return 0 if why in (signal.SIGTRAP, signal.SIGSTOP) else why
        call = _call(process)
        if call is not None and self._wanted(call.path):
            self.calls.append(call)
        return 0


def _be_watched(work: Callable[[], None]) -> None:
    status = 1
    try:
        _ptrace(_TRACE_ME, 0, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        work()
        status = 0
    finally:
        os._exit(status)


def _call(process: int) -> Call | None:
    """Give the call that the process is about to make, ``None`` if it writes nothing."""
    found = ctypes.create_string_buffer(88)
    _ptrace(_CALL_INFO, process, len(found), ctypes.addressof(found))
    if found.raw[0] != _ENTRY:
        return None
    number, *given = struct.unpack_from("<7Q", found, 24)
    if number in _BY_DESCRIPTOR:
        return _call_by_descriptor(process, _BY_DESCRIPTOR[number], given)
    if number not in _NAMED or (number == 257 and not given[2] & os.O_CREAT):
        return None
    below = number in _BELOW_FOLDER
    path = _text(process, given[1 if below else 0])
    if _NAMED[number] in ("rename", "link"):
        new = _text(process, given[3 if below else 1])
        return Call(_NAMED[number], path, 0, new.encode())
    return Call(_NAMED[number], path)


def _call_by_descriptor(process: int, name: str, given: list[int]) -> Call:
    path = str(Path(f"/proc/{process}/fd/{given[0]}").readlink())
    if name == "pwrite":
        return Call(name, path, given[3], _memory(process, given[1], given[2]))
    if name == "write":
        return Call(name, path, 0, _memory(process, given[1], given[2]))
    return Call(name, path, given[1])


def _memory(process: int, address: int, length: int) -> bytes:
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        memory.seek(address)
        return memory.read(length)


def _text(process: int, address: int) -> str:
    """Give the text that ends with a zero at this address."""
    text = b""
    while b"\0" not in text:
        text += _memory(process, address + len(text), 256 - (address + len(text)) % 256)
    return os.fsdecode(text[: text.index(b"\0")])


def _ptrace(request: int, process: int, address: int, into: int = 0) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    words = (ctypes.c_long(request), ctypes.c_long(process))
    options = request in (_SET_OPTIONS, _GO_ON)
    first, second = (0, address) if options else (address, into)
    answer = library.ptrace(*words, ctypes.c_void_p(first), ctypes.c_void_p(second))
    if answer < 0:
        raise OSError(ctypes.get_errno(), f"ptrace {request:#x} failed")
