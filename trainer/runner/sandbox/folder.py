"""A fresh folder for one run, gone when the run is over, whatever a program made of it."""

import os
import stat
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from trainer.runner.sandbox.quota import DEEPEST, OPEN_FOLDER
from trainer.runner.sandbox.stray_processes import kill_strays

_PREFIX = "trainer-"


class Folder:
    """A folder as a context; it is emptied through its descriptor, so that no link leads out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor = os.open(path, OPEN_FOLDER)

    @classmethod
    def made(cls, place: Path | None = None) -> "Folder":
        """Make a folder in ``place``, by default where the system keeps temporary files."""
        return cls(Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place)))

    def __enter__(self) -> "Folder":
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def remove(self) -> None:
        """Remove the folder and all that is in it; what is gone already is no fault."""
        with suppress(OSError):
            os.fchmod(self._descriptor, stat.S_IRWXU)
            _empty(self._descriptor)
        os.close(self._descriptor)
        with suppress(OSError):
            self.path.unlink() if self.path.is_symlink() else self.path.rmdir()


def sweep(place: Path) -> None:
    """Remove what is left of runs that were cut short when the program itself was killed."""
    for left in place.glob(f"{_PREFIX}*"):
        kill_strays(left)
        with suppress(OSError):
            Folder(left).remove()


def _empty(folder: int) -> None:
    """Remove everything in a folder, however deep and whatever may be done with it."""
    numbers = count()
    while names := _names(folder):
        for name in names:
            _remove(name, folder, DEEPEST, folder, numbers)


def _remove(name: str, place: int, deepest: int, top: int, numbers: "count[int]") -> None:
    """Remove what has a name in an open folder; what is too deep is moved to the top for later."""
    if not _is_folder(name, place):
        os.unlink(name, dir_fd=place)
        return
    os.chmod(name, stat.S_IRWXU, dir_fd=place)
    if not deepest:
        os.rename(name, f"{next(numbers)}-{os.urandom(8).hex()}", src_dir_fd=place, dst_dir_fd=top)
        return
    inner = os.open(name, OPEN_FOLDER, dir_fd=place)
    try:
        for item in _names(inner):
            _remove(item, inner, deepest - 1, top, numbers)
    finally:
        os.close(inner)
    os.rmdir(name, dir_fd=place)


def _names(folder: int) -> list[str]:
    with os.scandir(folder) as entries:
        return [entry.name for entry in entries]


def _is_folder(name: str, folder: int) -> bool:
    return stat.S_ISDIR(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
