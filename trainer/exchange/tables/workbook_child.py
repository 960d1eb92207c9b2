"""The rows of a workbook as JSON lines, read in a process of its own.

A hostile workbook can make the reading library ask for more memory than there is, which ends the
process and cannot be caught. So this file is run by itself, with limits, and imports nothing of
the program: bytes in, a line for each sheet (its name) and each row (its cells as text) out. A cell
of an xlsx that leads to a problem's page is written as a link in Markdown: the library passes over
what is behind a cell.
"""

import io
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_MOST_MEMORY = 2 << 30
_MOST_SECONDS = 60
_MOST_SHEETS = 60
_MOST_COLUMNS = 200
_MOST_CELLS = 5_000_000
_MOST_TEXT = 100_000_000
_LARGEST_MEMBER = 64_000_000
_TO_PROBLEM = re.compile(
    r"https?://[^\s()<>\[\]\"]{1,200}/(?:problems?|challenges|katas?)/[^\s()<>\[\]\"]{1,500}"
)
_TAG = re.compile(rb"<(?:\w{1,9}:)?(sheet|Relationship|hyperlink)\s([^<>]{1,4000}?)/?>")
_VALUE = re.compile(rb"([\w:]{1,20})\s?=\s?(?:\"([^\"]*)\"|'([^']*)')")
_FORMULA = re.compile(
    rb"<(?:\w{1,9}:)?c\s[^<>]{0,60}?\br=\"([A-Z]{1,3}[0-9]{1,7})\"[^<>]{0,100}>"
    rb"<(?:\w{1,9}:)?f[^<>]{0,200}>=?HYPERLINK\((?:\"|&quot;)([^<>\"]{1,1500}?)(?:\"|&quot;)"
)
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, LookupError, ValueError),
    *(OSError, RuntimeError, EOFError, MemoryError),
)
TOO_LARGE = 3
"""The exit status that says that a workbook holds more than is read."""


def main() -> int:
    """Read a workbook from standard input; answer 1 where it cannot be read."""
    _limit()
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError:
        return 2
    content = sys.stdin.buffer.read()
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        links = _links(content)
        left = [_MOST_CELLS, _MOST_TEXT]
        for name in workbook.sheet_names[:_MOST_SHEETS]:
            if not _write(workbook.get_sheet_by_name(name), name, left, links.get(name, {})):
                return TOO_LARGE
    except (CalamineError, MemoryError, ValueError, OverflowError):
        return 1
    return 0


def _limit() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _write(
    sheet: "CalamineSheet", name: str, left: list[int], links: Mapping[tuple[int, int], str]
) -> bool:
    """Write a sheet and tell whether all of it could be written; blank rows are left out."""
    first = sheet.start[1] + 1 if sheet.start else 1
    rows_with_links = {row for row, _ in links}
    sys.stdout.write(json.dumps({"sheet": name}) + "\n")
    for number, row in enumerate(sheet.iter_rows() if sheet.start else (), 1):
        left[0] -= len(row)
        cells = [text_of(value) for value in row[:_MOST_COLUMNS]]
        if number in rows_with_links:
            cells = [
                _linked(cell, links.get((number, at), "")) for at, cell in enumerate(cells, first)
            ]
        left[1] -= sum(map(len, cells))
        if min(left) < 0:
            return False
        if any(cells):
            sys.stdout.write(json.dumps([number, cells]) + "\n")
    return True


def _linked(cell: str, link: str) -> str:
    """Give a cell with the link behind it, in Markdown; a cell without words has none."""
    return f"[{re.sub(r'[][]', ' ', cell).strip()}]({link})" if cell and link else cell


def _links(content: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Give where the cells of each sheet of an xlsx lead to, of those that lead to a problem."""
    found: dict[str, dict[tuple[int, int], str]] = {}
    with suppress(*_UNREADABLE):
        packed = zipfile.ZipFile(io.BytesIO(content))
        paths = {one["Id"]: one["Target"] for one in _related(packed, "xl/workbook.xml")}
        for sheet in _tags(_member(packed, "xl/workbook.xml"), "sheet"):
            path = paths[sheet["id"]].removeprefix("/xl/").removeprefix("/")
            found[sheet["name"]] = dict(_of_sheet(packed, f"xl/{path}"))
    return found


def _of_sheet(packed: zipfile.ZipFile, path: str) -> "Iterator[tuple[tuple[int, int], str]]":
    xml = _member(packed, path)
    formulas = [
        (ref.decode(), url.decode("utf-8", "replace")) for ref, url in _FORMULA.findall(xml)
    ]
    targets = {one.get("Id"): one.get("Target", "") for one in _related(packed, path)}
    behind = [
        (one.get("ref", ""), targets.get(one.get("id"), "")) for one in _tags(xml, "hyperlink")
    ]
    for reference, url in (*formulas, *behind):
        place = re.match(r"([A-Z]{1,3})([0-9]{1,7})", reference)
        if place and _TO_PROBLEM.fullmatch(unescape(url)):
            column = 0
            for letter in place[1]:
                column = 26 * column + ord(letter) - 64
            yield (int(place[2]), column), unescape(url)


def _related(packed: zipfile.ZipFile, path: str) -> "Iterator[dict[str, str]]":
    folder, _, name = path.rpartition("/")
    beside = f"{folder}/_rels/{name}.rels"
    return _tags(_member(packed, beside) if beside in packed.namelist() else b"", "Relationship")


def _member(packed: zipfile.ZipFile, name: str) -> bytes:
    with packed.open(name) as opened:
        return opened.read(_LARGEST_MEMBER)


def _tags(xml: bytes, wanted: str) -> "Iterator[dict[str, str]]":
    """Give the attributes of each tag of this name, without the prefixes of their names."""
    for tag in _TAG.finditer(xml):
        if tag[1] == wanted.encode():
            yield {
                name.decode("ascii", "replace").rpartition(":")[2]: unescape(
                    (one or other).decode("utf-8", "replace")
                )
                for name, one, other in _VALUE.findall(tag[2])
            }


def text_of(value: object) -> str:
    """Give a cell as a table of text would have it: ``217`` for 217.0, days as ISO days."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        is_day = value.time() == time()
        return value.date().isoformat() if is_day else value.isoformat(" ", "seconds")
    if isinstance(value, timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).strip()


if __name__ == "__main__":
    sys.exit(main())
