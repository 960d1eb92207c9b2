"""What somebody hands over to be read: a file, all files of a folder, or standard input."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from trainer.domain.errors import NotFoundError, TrainerError
from trainer.files.plain import opened

LARGEST = 256_000_000
"""A file with more bytes than this is not read."""

MOST_FILES = 50_000
"""A folder with more files than this is not gone through."""

_LEFT_OUT = {"node_modules", "__pycache__"}
_DEEPEST = 20


class FileThere(NamedTuple):
    """A file that was found: its name from where was begun (``/`` between), bytes, and reader."""

    name: str
    size: int
    read: Callable[[], bytes]


def files_at(path: Path) -> list[FileThere]:
    """Give the file of this path, or every file below this folder, by name.

    In a folder links, devices, folders that are not the learner's to read, and what is hidden are
    passed over, as is what version control and
    other tools keep there for themselves. Raise ``NotFoundError`` if there is nothing, and
    ``TrainerError`` if it cannot be read.
    """
    try:
        kind = path.stat().st_mode
    except OSError as error:
        raise NotFoundError(f"{path} cannot be read ({error.strerror}).") from error
    if stat.S_ISREG(kind):
        return [_there(path.resolve(), path.name)]
    if not stat.S_ISDIR(kind):
        raise TrainerError(f"{path} is neither a file nor a folder.")
    found = []
    for file in _below(path, "", 0):
        found.append(file)
        if len(found) > MOST_FILES:
            raise TrainerError(
                f"{path} contains more than {MOST_FILES:,} files; name a smaller folder."
            )
    return sorted(found)


def standard_input() -> FileThere:
    """Give what standard input holds as a file; raise ``TrainerError`` if that is too much."""
    content = sys.stdin.buffer.read(LARGEST + 1)
    _refuse_too_large("Standard input", len(content))
    return FileThere("standard input", len(content), lambda: content)


def _below(folder: Path, within: str, depth: int) -> Iterator[FileThere]:
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        if depth:
            return
        raise TrainerError(f"{folder} cannot be read ({error.strerror}).") from error
    for entry in entries:
        name = f"{within}{entry.name}"
        if entry.name in _LEFT_OUT or entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False) and depth < _DEEPEST:
            yield from _below(Path(entry.path), f"{name}/", depth + 1)
        elif entry.is_file(follow_symlinks=False):
            yield _there(Path(entry.path), name)


def _there(path: Path, name: str) -> FileThere:
    try:
        size = path.stat(follow_symlinks=False).st_size
    except OSError as error:
        raise TrainerError(f"{path} cannot be read ({error.strerror}).") from error
    return FileThere(name, size, partial(_content, path))


def _content(path: Path) -> bytes:
    with opened(path) as file:
        content = file.read(LARGEST + 1)
    _refuse_too_large(str(path), len(content))
    return content


def _refuse_too_large(what: str, size: int) -> None:
    if size > LARGEST:
        raise TrainerError(f"{what} is too large: more than {LARGEST // 1_000_000} MB.")
