"""What is still being written: made under a name of its own, and moved to its place whole."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = ".trainer-"


@contextmanager
def unfinished(place: Path, below: Path | None = None) -> Iterator[Path]:
    """Give a path at which a file or a folder is made that in the end takes its place.

    It lies beside the place, or in the folder ``below`` on the same disk; where the making fails,
    nothing is left of it. In the end it is on the disk under its name, if what is in it is. Raise
    ``OSError`` where that is not possible.
    """
    path = (below or place.parent) / f"{_PREFIX}{os.urandom(8).hex()}"
    try:
        yield path
        path.replace(place)
        _wait_for_its_name(place)
    finally:
        _remove(path)


def write_to_disk(path: Path, content: bytes) -> None:
    """Make a file of this content and wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync(path: Path) -> None:
    """Wait until a file, or what a folder lists, is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep_unfinished(folders: Iterable[Path]) -> None:
    """Remove what a trainer that was killed left unfinished in these folders."""
    for folder in folders:
        for left in folder.glob(f"{_PREFIX}*"):
            _remove(left)


def _wait_for_its_name(place: Path) -> None:
    """Wait until the folder that names a file is on the disk, where the platform can."""
    with suppress(OSError):
        sync(place.parent)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            import shutil

            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
