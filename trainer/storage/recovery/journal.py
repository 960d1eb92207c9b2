"""The journal beside a database (its ``-wal``), read without SQLite, which stops at a turned bit.

The file format says how it is made (https://sqlite.org/fileformat2.html#the_write_ahead_log): a
head, then frames, each a page with its number. Frames of one time have the same salt; those that
were folded into the database before have another.
"""

import struct
import sys
import time
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from trainer.domain.errors import DamagedError
from trainer.storage.sqlite_errors import WAY_OUT

_HEAD, _FRAME_HEAD = 32, 24
_LARGEST = 65536
_MAGIC = 0x377F0682
_WORD = 0xFFFFFFFF
_LOOKS, _PAUSE_SECONDS = 3, 0.05
_VERSIONS, _KEEPS_A_JOURNAL = slice(18, 20), b"\2\2"


class Frame(NamedTuple):
    """A page as it was written: its number, its content, and whether a transaction ends with it."""

    number: int
    content: bytes
    ends: bool


def journal_of(database: Path) -> Path:
    """Give where the journal of a database lies, if there is one."""
    return database.with_name(f"{database.name}-wal")


def _in_place(journal: bytes, size: int) -> Iterator[Frame | None]:
    """Give the frames of the time that the head names, or the first one where that is broken.

    ``None`` stands in the place of one that is of another time.
    """
    salt = journal[16:24] if _has_a_sound_head(journal) else journal[_HEAD + 8 : _HEAD + 16]
    for place in range(_HEAD, len(journal) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        number, pages = struct.unpack_from(">II", journal, place)
        begin = place + _FRAME_HEAD
        is_one = number and journal[place + 8 : place + 16] == salt
        yield Frame(number, journal[begin : begin + size], pages > 0) if is_one else None


def refuse_torn_journal(database: Path) -> None:
    """Raise ``DamagedError`` where SQLite would pass by what was saved, and write over it.

    It reads a journal up to the first frame that does not hold. That one and those after it were
    never finished, as after a cut of the power, unless whole transactions come behind it.
    """
    for look in range(_LOOKS):
        if not _passes_by_what_was_saved(database):
            return
        if look < _LOOKS - 1:
            time.sleep(_PAUSE_SECONDS)
    raise DamagedError(
        f"{journal_of(database)}, which contains what was saved last, is damaged. It was not "
        f"changed. {WAY_OUT}"
    )


def whole(database: Path) -> bytes:
    """Give the content of a database and, folded into it, all that its journal holds whole."""
    content = bytearray(database.read_bytes())
    try:
        journal = journal_of(database).read_bytes()
    except FileNotFoundError:
        return bytes(content)
    size = page_size_in(journal) or len(content)
    sound = list(_in_place(journal, size))[: _sound_frames(journal, size)] if journal else []
    last = max((place for place, it in enumerate(sound) if it and it.ends), default=-1)
    for frame in filter(None, sound[: last + 1]):
        end = frame.number * size
        content.extend(bytes(max(0, end - len(content))))
        content[end - size : end] = frame.content
    return bytes(content)


def _passes_by_what_was_saved(database: Path) -> bool:
    try:
        journal = journal_of(database).read_bytes()
        with database.open("rb") as file:
            head = file.read(100)
    except OSError:
        return False
    size = page_size_in(journal) or int.from_bytes(head[16:18], "big")
    if size < 512 or len(journal) < _HEAD + _FRAME_HEAD + size:
        return False
    ends = [place for place, frame in enumerate(_in_place(journal, size)) if frame and frame.ends]
    sound = _sound_frames(journal, size)
    behind = [place for place in ends if place >= sound]
    if head[_VERSIONS] != _KEEPS_A_JOURNAL:
        return bool(ends)
    return len(behind) > 1 or (len(behind) == 1 and _is_of_its_time(journal, sound, size))


def _is_of_its_time(journal: bytes, place: int, size: int) -> bool:
    """Tell whether the frame that does not hold was written at all, and not only made room for."""
    return list(_in_place(journal, size))[place] is not None


def _sound_frames(journal: bytes, size: int) -> int:
    """Give how many frames hold, from the first one on: each goes on with the checksum before."""
    if not _has_a_sound_head(journal):
        return 0
    order = "big" if journal[3] & 1 else "little"
    known = struct.unpack_from(">II", journal, 24)
    for number, frame in enumerate(_in_place(journal, size)):
        place = _HEAD + number * (_FRAME_HEAD + size)
        if frame is None:
            return number
        known = _checksum(journal[place : place + 8] + frame.content, known, order)
        if known != struct.unpack_from(">II", journal, place + 16):
            return number
    return (len(journal) - _HEAD) // (_FRAME_HEAD + size)


def _has_a_sound_head(journal: bytes) -> bool:
    if len(journal) < _HEAD or int.from_bytes(journal[:4], "big") & ~1 != _MAGIC:
        return False
    order = "big" if journal[3] & 1 else "little"
    return _checksum(journal[:24], (0, 0), order) == struct.unpack_from(">II", journal, 24)


def _checksum(content: bytes, known: tuple[int, ...], order: str) -> tuple[int, int]:
    words = array("I", content)
    if order != sys.byteorder:
        words.byteswap()
    one, other = known
    for place in range(0, len(words), 2):
        one = (one + words[place] + other) & _WORD
        other = (other + words[place + 1] + one) & _WORD
    return one, other


def page_size_in(journal: bytes) -> int | None:
    """Give the size of the pages in a journal, ``None`` where its head does not say it."""
    said = int.from_bytes(journal[8:12], "big")
    return said if 512 <= said <= _LARGEST and not said & (said - 1) else None


def folded(content: bytes, journal: bytes, size: int) -> bytes:
    """Give a database with all frames of its journal over it, whatever their checksums say."""
    pages = {frame.number: frame.content for frame in _in_place(journal, size) if frame}
    most = len(content) // size + len(journal) // size + 1
    whole = bytearray(content)
    for number, page in pages.items():
        if number <= most:
            end = number * size
            whole.extend(bytes(max(0, end - len(whole))))
            whole[end - size : end] = page
    return bytes(whole)
