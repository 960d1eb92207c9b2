"""Reading one file of a folder that may have come from anywhere."""

import os
import stat
from pathlib import Path

from trainer.domain.errors import FormatError

_CAREFULLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
_AT_ONCE = 2**16
LARGEST_FILE = 1_000_000
"""The most bytes that a file of a problem may have."""


def read_problem_file(folder: Path, name: str) -> str:
    """Give the text of a file in a folder, without a byte order mark.

    Raise ``FormatError`` where it is missing, not a plain file, reached through a link that leaves
    the folder, larger than 1 MB, or not UTF-8.
    """
    try:
        content = _content(_inside(folder, name))
    except FileNotFoundError:
        raise FormatError("the file is missing.") from None
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its links form a cycle"
        raise FormatError(f"the file cannot be read ({reason}).") from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise FormatError("the file must be UTF-8 text.", line) from None


def _inside(folder: Path, name: str) -> str:
    """Give the path of a file; raise ``FormatError`` where links on the way lead out of the folder.

    Without a link there is nothing to follow, which spares most of the time.
    """
    path = os.path.join(folder, name)  # noqa: PTH118 - several times as quick
    places = (path, os.path.dirname(path)) if "/" in name else (path,)  # noqa: PTH120
    if not any(stat.S_ISLNK(os.lstat(place).st_mode) for place in places):
        return path
    resolved = Path(path).resolve(strict=True)
    if not resolved.is_relative_to(folder.resolve()):
        raise FormatError("this is a link to a file outside its folder.")
    return str(resolved)


def _content(path: str) -> bytes:
    """Give the bytes of a plain file; a pipe or a device is refused without waiting for it."""
    file = os.open(path, os.O_RDONLY | _CAREFULLY)
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise FormatError("not a plain file.")
        content = b""
        while len(content) <= LARGEST_FILE and (part := os.read(file, _AT_ONCE)):
            content += part
    finally:
        os.close(file)
    if len(content) > LARGEST_FILE:
        raise FormatError(f"the file has more than {LARGEST_FILE:,} bytes.")
    return content
