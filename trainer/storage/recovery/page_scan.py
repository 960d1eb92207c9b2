"""Every row that still stands on some page of a damaged SQLite file, whatever else is broken.

The pages are read one by one, with no help from the tables above them, as the file format says
(https://sqlite.org/fileformat2.html): a leaf of a table holds whole records, and where a record is
long, the pages on which it goes on. All text is read; bytes of it that are none come as lone
surrogates.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

Value = str | bytes | int | float | None
Row = tuple[Value, ...]

PAGE_SIZE = 4096
"""The size of a page where the head of the file does not say it."""

_HEAD = 100
_MAGIC = b"SQLite format 3\0"
_LEAF = 0x0D
_MOMENT_AND_DAY = re.compile(b"A!")
"""How the head of a record says that a text of 26 bytes comes, and then one of 10."""

_SEAL = re.compile(rb"\x04\x19[\x01-\x06\x08\x09][\x03-\x06](?:review|change)")
_BEFORE_THE_MOMENT = 12
_COLUMNS = (3, 6, 17, 18)
"""How many columns seals, changes and reviews have, and had."""

_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LONGEST_RECORD = 64_000_000


class Found(NamedTuple):
    """A row, and its rowid, which grows in the order of arrival."""

    rowid: int
    row: Row


def page_size(content: bytes) -> int:
    """Give the size of a page that the head of a database says, the usual one if it is none."""
    size = int.from_bytes(content[16:18], "big")
    size = 65536 if size == 1 else size
    sound = content.startswith(_MAGIC) and 512 <= size <= 65536 and not size & (size - 1)
    return size if sound else PAGE_SIZE


def rows(content: bytes) -> Iterator[Found]:
    """Give the rows of all leaves; a record that does not hold together is passed over.

    Lines of the log and their seals are found as well where the head of their page is broken, or
    the pointers to them are: by what stands in the head of such a record and of no other.
    """
    pages, known = _Pages(content), set[int]()
    for number in range(1, pages.count + 1):
        page = pages.page(number)
        start = _HEAD if number == 1 else 0
        if len(page) > start + 8 and page[start] == _LEAF:
            yield from _rows_of(pages, number, start, known)
    for match in _MOMENT_AND_DAY.finditer(content):
        for begin in range(match.start() - 2, match.start() - _BEFORE_THE_MOMENT, -1):
            yield from _row_at(pages, begin, known)
    for match in _SEAL.finditer(content):
        yield from _row_at(pages, match.start(), known)


class _Pages:
    """The pages of a file, counted from 1."""

    def __init__(self, content: bytes) -> None:
        self.content = memoryview(content)
        self.size = page_size(content)
        self.count = -(-len(content) // self.size)

    def page(self, number: int) -> memoryview:
        """Give a page; it is short, or empty, where the file ends."""
        return self.content[(number - 1) * self.size : number * self.size]


def _rows_of(pages: _Pages, number: int, start: int, known: set[int]) -> Iterator[Found]:
    page, before = pages.page(number), (number - 1) * pages.size
    for cell in range(struct.unpack_from(">H", page, start + 3)[0]):
        try:
            (place,) = struct.unpack_from(">H", page, start + 8 + 2 * cell)
            length, place = _varint(page, place)
            rowid, place = _varint(page, place)
            yield Found(rowid, _record(_payload(pages, page, place, length)))
            known.add(before + place)
        except (ValueError, IndexError, struct.error):
            continue


def _row_at(pages: _Pages, begin: int, known: set[int]) -> Iterator[Found]:
    """Give the row whose record begins here, if there is one that was not found before."""
    if begin in known or begin < 2:
        return
    try:
        length = _length_of(pages.content, begin)
        for rowid, said in _numbers_before(pages.content, begin):
            if said == length:
                page = pages.page(begin // pages.size + 1)
                yield Found(rowid, _record(_payload(pages, page, begin % pages.size, length)))
                known.add(begin)
                return
    except (ValueError, IndexError, struct.error):
        return


def _length_of(content: memoryview, begin: int) -> int:
    """Give how long the record is whose head begins here; raise ``ValueError`` where none does."""
    head, kinds = content[begin], 0
    place, length = begin + 1, content[begin]
    while place < begin + head:
        kind, place = _varint(content, place)
        length, kinds = length + _size(kind), kinds + 1
    if kinds not in _COLUMNS or place != begin + head:
        raise ValueError("no head of a line")
    return length


def _numbers_before(content: memoryview, begin: int) -> Iterator[tuple[int, int]]:
    """Give what may be the row's number and the record's length, which stand before its head."""
    for middle in range(begin - 1, max(-1, begin - 10), -1):
        rowid, end = _varint(content, middle)
        if end != begin:
            continue
        for first in range(middle - 1, max(-1, middle - 5), -1):
            said, end = _varint(content, first)
            if end == middle:
                yield rowid, said


def _payload(pages: _Pages, page: memoryview, place: int, length: int) -> bytes:
    """Give a record whole, gathered from the pages on which it goes on."""
    most, least = pages.size - 35, (pages.size - 12) * 32 // 255 - 23
    if length > _LONGEST_RECORD:
        raise ValueError("no record is that long")
    here = length
    if length > most:
        here = least + (length - least) % (pages.size - 4)
        here = here if here <= most else least
    parts, missing = [bytes(page[place : place + here])], length - here
    if missing:
        (further,) = struct.unpack_from(">I", page, place + here)
    while missing > 0:
        if not 1 <= further <= pages.count:
            raise ValueError("the record goes on nowhere")
        page = pages.page(further)
        (further,) = struct.unpack_from(">I", page)
        parts.append(bytes(page[4 : 4 + min(missing, pages.size - 4)]))
        missing -= pages.size - 4
    payload = b"".join(parts)
    if len(payload) != length:
        raise ValueError("the record is cut short")
    return payload


def _record(payload: bytes) -> Row:
    view = memoryview(payload)
    head, place = _varint(view, 0)
    kinds = []
    while place < head:
        kind, place = _varint(view, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        size = _size(kind)
        values.append(_value(kind, payload[place : place + size], size))
        place += size
    if place != len(payload):
        raise ValueError("the record is not as long as it says")
    return tuple(values)


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, content: bytes, size: int) -> Value:
    if len(content) != size or kind in (10, 11):
        raise ValueError("no such value")
    if kind >= 12:
        return content.decode(errors="surrogateescape") if kind % 2 else content
    if kind == 7:
        return float(struct.unpack(">d", content)[0])
    if kind in (8, 9):
        return kind - 8
    return int.from_bytes(content, "big", signed=True) if kind else None


def _varint(page: memoryview, place: int) -> tuple[int, int]:
    value = 0
    for offset in range(8):
        byte = page[place + offset]
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, place + offset + 1
    return value << 8 | page[place + 8], place + 9
