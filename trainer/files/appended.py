"""A file to which lines are appended: what was read once need not be read again."""

import hashlib
import os
from dataclasses import dataclass
from typing import BinaryIO

_AT_ONCE = 2**20


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a file was read: to the end of the last whole line.

    ``size`` (bytes) and ``modified_at`` (ns) tell whether the file is as it was; if it is not, its
    first ``taken`` bytes, with this SHA-256, tell whether it only grew. ``source`` says in words
    who wrote it.
    """

    size: int
    modified_at: int
    taken: int
    hash: str
    source: str


class AppendedFile:
    """Reads lines, and knows how far it is; ``file`` stands at its beginning."""

    def __init__(self, file: BinaryIO) -> None:
        status = os.fstat(file.fileno())
        self._file = file
        self._size, self._modified_at = status.st_size, status.st_mtime_ns
        self._taken, self._begun, self._hash = 0, b"", hashlib.sha256()

    def is_as_at(self, mark: Mark) -> bool:
        """Tell whether the file is exactly as it was at the mark."""
        return (self._size, self._modified_at) == (mark.size, mark.modified_at)

    def goes_on_from(self, mark: Mark) -> bool:
        """Tell whether the file only grew since the mark, and go to where it stood then."""
        while self._taken < mark.taken:
            part = self._file.read(min(_AT_ONCE, mark.taken - self._taken))
            if not part:
                return False
            self._hash.update(part)
            self._taken += len(part)
        return self._hash.hexdigest() == mark.hash

    def readline(self, size: int = -1, /) -> bytes:
        """Give the next line, or as many bytes of it; nothing at the end."""
        line = self._file.readline(size)
        self._begun += line
        if line.endswith(b"\n"):
            self._hash.update(self._begun)
            self._taken, self._begun = self._taken + len(self._begun), b""
        return line

    def mark(self, source: str) -> Mark:
        """Give how far the file of this source was read."""
        return Mark(self._size, self._modified_at, self._taken, self._hash.hexdigest(), source)
