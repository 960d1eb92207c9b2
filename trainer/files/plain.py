"""A file that others may have put there: opened without following a link or waiting for a pipe."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from trainer.domain.errors import TrainerError

_CAREFULLY = 0
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
    _CAREFULLY |= getattr(os, _flag, 0)


@contextmanager
def opened(path: Path, flags: int = os.O_RDONLY) -> Iterator[BinaryIO]:
    """Give a file to read, or to write where the flags say so; a new one is its owner's only.

    Raise ``TrainerError`` if it is a link or no file, or if reading or writing it fails.
    """
    try:
        descriptor = os.open(path, flags | _CAREFULLY, 0o600)
        with os.fdopen(descriptor, "rb" if flags == os.O_RDONLY else "ab") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise TrainerError(f"{path} is not a file.")
            yield file
    except OSError as error:
        raise TrainerError(f"{path} cannot be read or written ({error.strerror}).") from error
