"""The few calls to the Linux kernel that Python does not offer, through ctypes."""

from __future__ import annotations

import ctypes
import os

_C = ctypes.CDLL(None, use_errno=True)


def prctl(option: int, first: int | bytes, second: bytes | None = None) -> None:
    """Set an option of this process; raise ``OSError`` where the kernel refuses."""
    value = ctypes.c_ulong(first) if isinstance(first, int) else first
    if _C.prctl(ctypes.c_int(option), value, second, None, None) < 0:
        raise _refusal()


def syscall(number: int, *arguments: int | bytes | None) -> int:
    """Give what a system call returns; raise ``OSError`` where the kernel refuses."""
    values = (ctypes.c_long(item) if isinstance(item, int) else item for item in arguments)
    returned = int(_C.syscall(ctypes.c_long(number), *values))
    if returned < 0:
        raise _refusal()
    return returned


def _refusal() -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number))
