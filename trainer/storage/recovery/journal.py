"""The journal beside a database (its ``-wal``), read without SQLite, which stops at a turned bit.

The file format says how it is made (https://sqlite.org/fileformat2.html#the_write_ahead_log): a
head, then frames, each a page with its number. Frames of one time have the same salt; those that
were folded into the database before have another.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_HEAD, _FRAME_HEAD = 32, 24
_LARGEST = 65536


class Frame(NamedTuple):
    """A page as it was written: its number, its content, and whether a transaction ends with it."""

    number: int
    content: bytes
    ends: bool


def journal_of(database: Path) -> Path:
    """Give where the journal of a database lies, if there is one."""
    return database.with_name(f"{database.name}-wal")


def frames(journal: bytes, size: int) -> Iterator[Frame]:
    """Give the frames of the time of the first one, with pages of this size."""
    salt = journal[_HEAD + 8 : _HEAD + 16]
    for place in range(_HEAD, len(journal) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        number, pages = struct.unpack_from(">II", journal, place)
        begin = place + _FRAME_HEAD
        if journal[place + 8 : place + 16] == salt and number:
            yield Frame(number, journal[begin : begin + size], pages > 0)


def page_size_in(journal: bytes) -> int | None:
    """Give the size of the pages in a journal, ``None`` where its head does not say it."""
    said = int.from_bytes(journal[8:12], "big")
    return said if 512 <= said <= _LARGEST and not said & (said - 1) else None


def folded(content: bytes, journal: bytes, size: int) -> bytes:
    """Give a database with all frames of its journal over it, whatever their checksums say."""
    pages = {frame.number: frame.content for frame in frames(journal, size)}
    most = len(content) // size + len(journal) // size + 1
    whole = bytearray(content)
    for number, page in pages.items():
        if number <= most:
            end = number * size
            whole.extend(bytes(max(0, end - len(whole))))
            whole[end - size : end] = page
    return bytes(whole)
