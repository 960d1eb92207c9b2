"""Why a place cannot be written: the disk is full, or only reads, or it is not one's own."""

import os
from enum import Enum
from pathlib import Path

_LITTLE_ROOM = 128 * 1024


class Unwritable(Enum):
    """What keeps a file from being written, with what to do about it, for a sentence."""

    FULL = "The disk that holds {file} is full{saved}; free some space and try again."
    READ_ONLY = (
        "The disk that holds {file} is read-only{saved}; mount it for writing, or copy the home "
        "to another disk."
    )
    FORBIDDEN = "{file} may not be written{saved}; check its permissions and those of its folder."


def why_unwritable(file: Path) -> Unwritable | None:
    """Give what keeps a file from being written, ``None`` where nothing does."""
    folder = file.parent
    if not hasattr(os, "statvfs"):
        return None
    try:
        disk = os.statvfs(folder)
    except OSError:
        return None
    if disk.f_flag & os.ST_RDONLY:
        return Unwritable.READ_ONLY
    if not all(os.access(it, os.W_OK) for it in (folder, file) if os.access(it, os.F_OK)):
        return Unwritable.FORBIDDEN
    return Unwritable.FULL if disk.f_bavail * disk.f_frsize < _LITTLE_ROOM else None
