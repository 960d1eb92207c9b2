"""Where every line of the log stands in a sound database and its journal, byte for byte.

Read as the file format says (https://sqlite.org/fileformat2.html), from the roots of the two tables
down: so it shares nothing with the program that is put to the proof.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

PAGE = 4096
_MOST, _LEAST = PAGE - 35, (PAGE - 12) * 32 // 255 - 23
_FRAME = 24 + PAGE

Place = tuple[str, int, int]
"""The name of a file, and where in it bytes begin and end."""


class Pages:
    """The pages of a database as they count, each with the file and the place it stands at."""

    def __init__(self, database: bytes, journal: bytes) -> None:
        self._files = {"trainer.db": database, "trainer.db-wal": journal}
        self._places = {
            number + 1: ("trainer.db", number * PAGE) for number in range(len(database) // PAGE)
        }
        for place in range(32, len(journal) - _FRAME + 1, _FRAME):
            if journal[place + 8 : place + 16] == journal[16:24]:
                number = int.from_bytes(journal[place : place + 4], "big")
                self._places[number] = ("trainer.db-wal", place + 24)

    def content(self, number: int) -> bytes:
        """Give a page."""
        name, place = self._places[number]
        return self._files[name][place : place + PAGE]

    def place(self, number: int, begin: int, end: int) -> list[Place]:
        """Give where a part of a page stands; in a journal the head of its frame belongs to it."""
        name, place = self._places[number]
        head = [(name, place - 24, place)] if name.endswith("-wal") else []
        return [*head, (name, place + begin, place + end)]


def lines(database: bytes, journal: bytes = b"") -> Iterator[tuple[str, int, list[Place]]]:
    """Give log, row and places of every line."""
    pages = Pages(database, journal)
    for log, root in _roots(database, journal).items():
        for row, places in _below(pages, root):
            yield log, row, places


def end_of_what_is_whole(journal: bytes) -> int:
    """Give where the last transaction ends that is whole: what is cut off may never have been."""
    ends = [
        place + _FRAME
        for place in range(32, len(journal) - _FRAME + 1, _FRAME)
        if journal[place + 8 : place + 16] == journal[16:24]
        and int.from_bytes(journal[place + 4 : place + 8], "big")
    ]
    return max(ends, default=0)


def rows(database: bytes, journal: bytes = b"") -> dict[tuple[str, int], str]:
    """Give the id of every line by its log and row."""
    with _opened(database, journal) as connection:
        return {
            (log, row): line
            for log in ("review", "change")
            for row, line in connection.execute(f"SELECT rowid, id FROM {log}")
        }


def _roots(database: bytes, journal: bytes) -> dict[str, int]:
    with _opened(database, journal) as connection:
        question = "SELECT name, rootpage FROM sqlite_master WHERE name IN ('review', 'change')"
        return dict(connection.execute(question))


class _opened:  # noqa: N801
    """A copy of a database, for as long as it is asked."""

    def __init__(self, database: bytes, journal: bytes) -> None:
        self._folder = TemporaryDirectory()
        path = Path(self._folder.name) / "copy.db"
        path.write_bytes(database)
        if journal:
            path.with_name("copy.db-wal").write_bytes(journal)
        self._connection = sqlite3.connect(path)

    def __enter__(self) -> sqlite3.Connection:
        return self._connection

    def __exit__(self, *_: object) -> None:
        with closing(self._connection):
            pass
        self._folder.cleanup()


def _below(pages: Pages, number: int) -> Iterator[tuple[int, list[Place]]]:
    page = pages.content(number)
    start = 100 if number == 1 else 0
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    if page[start] == 5:
        for cell in range(count):
            at = _pointer(page, start + 12 + 2 * cell)
            yield from _below(pages, int.from_bytes(page[at : at + 4], "big"))
        yield from _below(pages, int.from_bytes(page[start + 8 : start + 12], "big"))
        return
    for cell in range(count):
        yield _line(pages, number, _pointer(page, start + 8 + 2 * cell))


def _line(pages: Pages, number: int, begin: int) -> tuple[int, list[Place]]:
    page = pages.content(number)
    length, at = _varint(page, begin)
    row, at = _varint(page, at)
    here = length
    if length > _MOST:
        here = _LEAST + (length - _LEAST) % (PAGE - 4)
        here = here if here <= _MOST else _LEAST
    left, end = length - here, at + here
    places = pages.place(number, begin, end + 4 if left else end)
    further = int.from_bytes(page[end : end + 4], "big")
    while left > 0:
        taken = min(left, PAGE - 4)
        places += pages.place(further, 0, 4 + taken)
        further, left = int.from_bytes(pages.content(further)[:4], "big"), left - taken
    return row, places


def _pointer(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 2], "big")


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        value = value << 7 | page[at] & 0x7F
        at += 1
        if page[at - 1] < 0x80:
            return value, at
    return value << 8 | page[at], at + 1
