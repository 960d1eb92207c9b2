"""Landlock: this process may read only what it names and write only in its folder, for ever.

From the kernel's documentation, ``userspace-api/landlock``. Rights that the running kernel does not
know yet are left out, by the version of its interface (ABI).
"""

from __future__ import annotations

import os
import stat
import struct

from trainer.runner.child.kernel import prctl, syscall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_NO_NEW_PRIVS = 38

_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_TRUNCATE = 1 << 14
_READ = _READ_FILE | _READ_DIR
_FILE_RIGHTS = _READ_FILE | _WRITE_FILE | _TRUNCATE
_FOLDER_RIGHTS = ((1 << 13) - 1) & ~1
"""All rights of the first ABI except to execute."""

NEWEST_ABI = 6
"""The newest version of the interface whose rights are used here."""

_FS_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: _TRUNCATE, 5: 1 << 15}
_NET_RIGHTS = {4: 0b11}
_SCOPES = {6: 0b11}
"""What each ABI adds: rights on files, binding and connecting TCP, other processes' signals and
abstract sockets."""


def landlock_abi() -> int:
    """Give the version of Landlock that this kernel offers, 0 for none."""
    try:
        return syscall(_CREATE_RULESET, None, 0, _VERSION)
    except OSError:
        return 0


def confine(
    readable: Iterable[str], writable: Iterable[str], devices: Iterable[str], newest_abi: int
) -> int:
    """Confine this process and its children; give the ABI that holds them, 0 for none.

    Below ``readable`` files can be read, below ``writable`` also made, written and removed, and
    ``devices`` can be read and written; everything else in the file system cannot be opened.
    """
    abi = min(landlock_abi(), newest_abi)
    if abi == 0:
        return 0
    handled = _up_to(abi, _FS_RIGHTS)
    attributes = struct.pack("=QQQ", handled, _up_to(abi, _NET_RIGHTS), _up_to(abi, _SCOPES))
    try:
        ruleset = syscall(_CREATE_RULESET, attributes, len(attributes), 0)
        for paths, rights in (
            (readable, _READ),
            (writable, _FOLDER_RIGHTS | 1 << 13 | _TRUNCATE),
            (devices, _READ_FILE | _WRITE_FILE),
        ):
            for path in paths:
                _allow(ruleset, path, rights & handled)
        prctl(_NO_NEW_PRIVS, 1)
        syscall(_RESTRICT_SELF, ruleset, 0)
    except OSError:
        return 0
    os.close(ruleset)
    return abi


def _allow(ruleset: int, path: str, rights: int) -> None:
    """Allow rights below a path; a path that does not exist needs none."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= _FILE_RIGHTS
        syscall(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def _up_to(abi: int, rights: dict[int, int]) -> int:
    return sum(bits for since, bits in rights.items() if since <= abi)
