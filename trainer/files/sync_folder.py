"""A folder that something else carries between machines: each device writes one file of its own."""

import os
import re
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from trainer.domain.errors import TrainerError
from trainer.files.appended import Mark
from trainer.files.plain import opened
from trainer.files.unfinished import sync

_A_DEVICE_FILE = re.compile(r".*trainer-.+\.jsonl.*", re.DOTALL)
"""The name of a device's file, and whatever carriers make of it for their copies."""


class SyncFolder:
    """The files of all devices in a folder; ``device`` is the id of this one."""

    def __init__(self, folder: Path, device: str) -> None:
        self.folder = folder
        self.own = folder / f"trainer-{device}.jsonl"
        self._unfinished = folder / f".trainer-{device}.unfinished"

    def others(self) -> list[Path]:
        """Give the files of other devices, and all copies that carriers made.

        Raise ``TrainerError`` if there is no such folder: it is never made, as it may lie on a
        disk that is not plugged in.
        """
        return [self.folder / name for name in self._names() if name != self.own.name]

    def own_mark(self) -> dict[str, Mark]:
        """Give the mark by which it is seen whether this device's file is as it left it."""
        status = self.own.stat()
        return {self.own.name: Mark(status.st_size, status.st_mtime_ns, 0, "", "")}

    def append(self, lines: Iterable[bytes]) -> None:
        """Put lines at the end of this device's file, and wait until they are on the disk."""
        with opened(self.own, os.O_WRONLY | os.O_APPEND) as file:
            _write(file, lines)

    def write_anew(self, lines: Iterable[bytes]) -> None:
        """Put these lines in the place of this device's file, in one step.

        What is unfinished has a name of this device alone: what a killed trainer left of it is
        overwritten the next time, and nobody else's is touched.
        """
        try:
            self._unfinished.unlink(missing_ok=True)
            with opened(self._unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL) as file:
                _write(file, lines)
            self._unfinished.replace(self.own)
        except OSError as error:
            raise TrainerError(f"{self.own} cannot be written ({error.strerror}).") from error
        with suppress(OSError):
            sync(self.folder)

    def _names(self) -> list[str]:
        try:
            with os.scandir(self.folder) as entries:
                return sorted(entry.name for entry in entries if _is_a_device_file(entry))
        except OSError as error:
            raise TrainerError(
                f"{self.folder} cannot be read ({error.strerror}); is it there, or plugged in?"
            ) from error


def _is_a_device_file(entry: os.DirEntry[str]) -> bool:
    if not _A_DEVICE_FILE.fullmatch(entry.name):
        return False
    try:
        return stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode)
    except OSError:
        return False


def _write(file: BinaryIO, lines: Iterable[bytes]) -> None:
    """Write the lines and wait until they are on the disk."""
    file.writelines(lines)
    file.flush()
    os.fsync(file.fileno())
