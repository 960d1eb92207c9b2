"""A text in a file that the learner names: looked into carefully, written whole or not at all."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.files.unfinished import unfinished, write_to_disk

_LOOKED_INTO = 2000


def beginning_of(path: Path, characters: int) -> str | None:
    """Give the beginning of what a file holds, ``None`` if there is no file."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(characters)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise TrainerError(f"{path} cannot be read ({error.strerror}).") from error


def refuse_other(path: Path, is_ours: Callable[[str], bool]) -> None:
    """Raise ``TrainerError`` if a file is there that does not begin as one of ours does."""
    there = beginning_of(path, _LOOKED_INTO)
    if there and not is_ours(there):
        raise TrainerError(
            f"{path} already exists and is not an export; name another file, or use --force."
        )


def write_whole(path: Path, text: str) -> None:
    """Put the text in the place of the file in one step; raise ``TrainerError`` if that fails.

    A character that UTF-8 does not know becomes a question mark.
    """
    try:
        with unfinished(path) as beside:
            write_to_disk(beside, text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise TrainerError(f"{path} cannot be written ({error.strerror}).") from error


def write_parts(path: Path, parts: Iterable[bytes]) -> None:
    """Put these parts in the place of the file in one step, on the disk, for its owner only.

    Raise ``TrainerError`` if that fails; then the file is as it was.
    """
    try:
        with unfinished(path) as beside:
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(parts)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise TrainerError(f"{path} cannot be written ({error.strerror}).") from error
