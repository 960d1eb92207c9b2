"""The few calls to the Linux kernel that Python does not offer, through the C half of ctypes.

The Python half is left out because importing it takes a tenth of the time of the child's start.
"""

from __future__ import annotations

import _ctypes
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Long = _ctypes._SimpleCData[int]
    Text = _ctypes._SimpleCData[bytes]
else:
    Long = Text = _ctypes._SimpleCData


class _Long(Long):
    _type_ = "l"


class _Text(Text):
    _type_ = "z"


class _Function(_ctypes.CFuncPtr):
    _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_USE_ERRNO
    _restype_ = _Long


def _function(name: str) -> Any:
    """Give a function of the C library that this process runs on."""
    this_program: Any = None
    return _Function(_ctypes.dlsym(_ctypes.dlopen(this_program, 0), name))


_syscall, _prctl = _function("syscall"), _function("prctl")


def syscall(number: int, *arguments: int | bytes | None) -> int:
    """Give what a system call returns; raise ``OSError`` where the kernel refuses.

    Bytes are handed on as a pointer to them, ``None`` as a null pointer.
    """
    return _done(_syscall(_Long(number), *map(_given, arguments)))


def prctl(option: int, *arguments: int | bytes) -> None:
    """Set an option of this process; raise ``OSError`` where the kernel refuses."""
    missing = (0,) * (4 - len(arguments))
    _done(_prctl(_Long(option), *map(_given, (*arguments, *missing))))


def pointer(text: bytes) -> bytes:
    """Give the pointer to bytes, as C keeps it; who uses it keeps the bytes alive."""
    return bytes(memoryview(_Text(text)))


def _given(argument: int | bytes | None) -> Any:
    return _Long(argument) if isinstance(argument, int) else argument


def _done(returned: int) -> int:
    """Give what a call returned; ``prctl`` returns an int, of which a long has the low half."""
    if returned & 0xFFFFFFFF == 0xFFFFFFFF:
        error = _ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return returned
