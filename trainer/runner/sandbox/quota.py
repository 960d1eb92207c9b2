"""The quota: how much a program may keep on the disk while it runs, in its folder or unseen."""

import os
from stat import S_ISDIR

ROOM = 64 * 1024 * 1024
"""How many bytes."""

MOST_FILES = 2_000
"""How many files and folders."""

DEEPEST = 50
"""How many nested folders."""

QUOTA = f"{ROOM // 2**20} MB, {MOST_FILES:,} files or {DEEPEST} nested folders"
"""All of it in words."""

OPEN_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
"""How a folder is opened, and nothing else in its place."""

_BLOCK = 512


def is_overfull(folder: int, kept: int = 0) -> bool:
    """Tell whether there is more in a folder than there is room for, without following any link.

    ``folder`` is a descriptor, which goes on to mean it wherever it is moved; ``kept`` are bytes
    that are used elsewhere. What cannot be measured is too much, as a folder that hides its files.
    """
    try:
        _Tally(kept).add_all(folder, DEEPEST)
    except (OSError, _OverfullError):
        return True
    return kept > ROOM


class _OverfullError(Exception):
    """There is no room for what was added last."""


class _Tally:
    """What was found so far."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._number = 0

    def add_all(self, folder: int, deepest: int) -> None:
        """Add what is in an open folder, through descriptors: no path is ever too long.

        What is gone by the time that it is looked at counts for nothing.
        """
        with os.scandir(folder) as entries:
            for entry in entries:
                try:
                    status = entry.stat(follow_symlinks=False)
                    self._add(status.st_blocks * _BLOCK)
                    if S_ISDIR(status.st_mode):
                        self._add_folder(folder, entry.name, deepest - 1)
                except FileNotFoundError:
                    continue

    def _add(self, size: int) -> None:
        self._number += 1
        self._size += size
        if self._number > MOST_FILES or self._size > ROOM:
            raise _OverfullError

    def _add_folder(self, outer: int, name: str, deepest: int) -> None:
        if not deepest:
            raise _OverfullError
        folder = os.open(name, OPEN_FOLDER, dir_fd=outer)
        try:
            self.add_all(folder, deepest)
        finally:
            os.close(folder)
