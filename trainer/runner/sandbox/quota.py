"""The quota: how much a program may leave in its folder while it runs."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

ROOM = 64 * 1024 * 1024
"""How many bytes."""

MOST_FILES = 2_000
"""How many files and folders."""

DEEPEST = 50
"""How many folders inside each other."""

QUOTA = f"{ROOM // 2**20} MB, {MOST_FILES:,} files or {DEEPEST} folders inside each other"
"""All of it in words."""


def is_overfull(folder: Path) -> bool:
    """Tell whether more is in a folder than there is room for, without following any link."""
    number = size = 0
    level = [os.fspath(folder)]
    for _ in range(DEEPEST):
        below: list[str] = []
        for path in level:
            for entry, used in _entries(path):
                number, size = number + 1, size + used
                if number > MOST_FILES or size > ROOM:
                    return True
                if entry.is_dir(follow_symlinks=False):
                    below.append(entry.path)
        if not below:
            return False
        level = below
    return True


def _entries(folder: str) -> Iterator[tuple["os.DirEntry[str]", int]]:
    """Give what is in a folder with the bytes that it uses; what is gone or closed is passed by."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            yield entry, entry.stat(follow_symlinks=False).st_blocks * 512
