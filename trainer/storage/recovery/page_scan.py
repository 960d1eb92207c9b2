"""Every row that still stands on some page of a damaged SQLite file, whatever else is broken.

The pages are read one by one, with no help from the tables above them, as the file format says
(https://sqlite.org/fileformat2.html): a leaf of a table holds whole records, and where a record is
long, the pages on which it goes on.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Value = str | bytes | int | float | None
Row = tuple[Value, ...]

PAGE_SIZE = 4096
"""The size of a page where the head of the file does not say it."""

_HEAD = 100
_MAGIC = b"SQLite format 3\0"
_LEAF = 0x0D
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


def rows(path: Path) -> Iterator[Found]:
    """Give the rows of all leaves; a record that does not hold together is passed over."""
    pages = _Pages(path.read_bytes())
    for number in range(1, pages.count + 1):
        page = pages.page(number)
        start = _HEAD if number == 1 else 0
        if len(page) > start + 8 and page[start] == _LEAF:
            yield from _rows_of(pages, page, start)


class _Pages:
    """The pages of a file, counted from 1."""

    def __init__(self, content: bytes) -> None:
        self._content = memoryview(content)
        self.size = page_size(content)
        reserved = content[20:21] if content.startswith(_MAGIC) else b""
        self.usable = self.size - int.from_bytes(reserved, "big")
        self.count = -(-len(content) // self.size)

    def page(self, number: int) -> memoryview:
        """Give a page; it is short, or empty, where the file ends."""
        return self._content[(number - 1) * self.size : number * self.size]


def _rows_of(pages: _Pages, page: memoryview, start: int) -> Iterator[Found]:
    for cell in range(struct.unpack_from(">H", page, start + 3)[0]):
        try:
            (place,) = struct.unpack_from(">H", page, start + 8 + 2 * cell)
            length, place = _varint(page, place)
            rowid, place = _varint(page, place)
            yield Found(rowid, _record(_payload(pages, page, place, length)))
        except (ValueError, IndexError, struct.error):
            continue


def _payload(pages: _Pages, page: memoryview, place: int, length: int) -> bytes:
    """Give a record whole, gathered from the pages on which it goes on."""
    most, least = pages.usable - 35, (pages.usable - 12) * 32 // 255 - 23
    if length > _LONGEST_RECORD:
        raise ValueError("no record is that long")
    here = length
    if length > most:
        here = least + (length - least) % (pages.usable - 4)
        here = here if here <= most else least
    parts, missing = [bytes(page[place : place + here])], length - here
    if missing:
        (further,) = struct.unpack_from(">I", page, place + here)
    while missing > 0:
        if not 1 <= further <= pages.count:
            raise ValueError("the record goes on nowhere")
        page = pages.page(further)
        (further,) = struct.unpack_from(">I", page)
        parts.append(bytes(page[4 : 4 + min(missing, pages.usable - 4)]))
        missing -= pages.usable - 4
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
        return content.decode() if kind % 2 else content
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
