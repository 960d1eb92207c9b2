"""Notion's "Markdown & CSV": the table of a database, or the pages of its rows.

``NAME 0123…_all.csv`` holds all rows and properties, ``NAME 0123….csv`` only those of the view that
was open: the first is read where both are there. Where there is no table, the pages are: a heading,
lines ``Property: value``, the text. Of a page beside a table only its text is taken, as a note.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from trainer.domain.errors import TrainerError
from trainer.domain.importing.column import Meaning
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.headers import meaning_of
from trainer.domain.importing.table.rows import read_table
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.markdown import together
from trainer.exchange.material import HandedFile, Material
from trainer.exchange.tables.text_table import rows_in
from trainer.exchange.texts.front_matter import leading_properties
from trainer.exchange.texts.pages import Page, read_pages
from trainer.exchange.texts.problem_name import likely_names_a_problem, name_in

_ID = re.compile(r"[ _-]?[0-9a-f]{32}(?=(?:_all)?\.(?:csv|md)$)", re.IGNORECASE)
_ALL = "_all.csv"
_LONGEST_HEADER = 5000
_LONGEST_PAGE = 100_000
_SAMPLED = 200
_TITLE = re.compile(r"#\s+(.{1,500})")
_RELATED = re.compile(
    r" \((?:https://(?:www\.)?notion\.so/|[^()\s]{1,300}\.(?:md|csv))[^()]{0,300}\)"
)
_ARROW = re.compile(r"\s?(?:→|⟶)\s?")
_HOUR_ONLY = re.compile(r"\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s\([^()]{1,40}\))?", re.IGNORECASE)

Rows = list[tuple[int, list[str]]]


def recognises(material: Material) -> bool:
    """Tell whether files have the names and the layout that Notion gives them."""
    if material.only:
        return _is_page(material, material.only)
    tables = [file for file in material.ending(".csv") if _ID.search(file.name)]
    if any(_has_known_header(material, file) for file in tables):
        return True
    pages = [file for file in material.ending(".md") if _ID.search(file.name)]
    return any(_page_of(material, file) for file in pages[:_SAMPLED])


def read(material: Material, wishes: Wishes) -> Reading:
    """Give what the tables say, or the pages where there is no table about problems."""
    tables = [*_tables(material)]
    if len(tables) > 1:
        tables = [table for table in tables if _is_of_problems(*table[1:])] or tables
    if tables:
        notes = _notes(material)
        readings = [_read(name, header, rows, wishes) for name, header, rows in tables]
        reading = _with_notes(together(readings), notes)
    else:
        pages = [page for file in material.ending(".md") if (page := _page_of(material, file))]
        if not pages:
            raise TrainerError(
                f"{material.name} has no Notion table and no page of a Notion database."
            )
        reading = read_pages(pages, wishes)
    if len(material.files) > 1:
        return reading
    return replace(reading, entries=tuple(replace(one, file="") for one in reading.entries))


def _is_page(material: Material, file: HandedFile) -> bool:
    """Tell whether a file alone is a page: by its name, or by what it is about."""
    page = _page_of(material, file)
    if page is None:
        return False
    known = sum(meaning_of(name) is not None for name in page.properties)
    return bool(_ID.search(file.name)) or (known > 1 and likely_names_a_problem(page.title))


def _tables(material: Material) -> Iterator[tuple[str, list[str], Rows]]:
    names = {file.name for file in material.ending(".csv")}
    for file in material.ending(".csv"):
        whole = file.name[: -len(".csv")] + _ALL
        if whole in names:
            continue
        header, rows = _header_and_rows(material, file)
        if header:
            yield file.name, header, rows


def _has_known_header(material: Material, file: HandedFile) -> bool:
    first = (material.text(file.name) or "")[:_LONGEST_HEADER].lstrip("\ufeff").partition("\n")[0]
    return any(meaning_of(name) for name in first.replace('"', "").split(","))


def _header_and_rows(material: Material, file: HandedFile) -> tuple[list[str], Rows]:
    """Give the cells of a table, nothing where it is empty or holds no text."""
    text = (material.text(file.name) or "").lstrip("\ufeff")
    found = [(line, [_plain(cell) for cell in cells]) for line, cells in rows_in(text, ",")]
    return (found[0][1], found[1:]) if found else ([], [])


def _read(name: str, header: Sequence[str], rows: Rows, wishes: Wishes) -> Reading:
    return read_table(header, rows, wishes, file=_shown(name))


def _is_of_problems(header: Sequence[str], rows: Rows) -> bool:
    """Tell whether a table has titles of problems, or their links, in one of its columns."""
    meanings = [meaning_of(name) for name in header]
    places = [at for at, one in enumerate(meanings) if one in (Meaning.TITLE, Meaning.LINK)] or [0]
    sample = [cells for _, cells in rows[:_SAMPLED]]
    for at in places:
        cells = [row[at] for row in sample if at < len(row) and row[at]]
        if cells and 3 * sum(likely_names_a_problem(cell) for cell in cells) >= len(cells):
            return True
    return False


def _plain(cell: str) -> str:
    """Give a cell without the links of relations, of a day from one to another the last."""
    cell = _RELATED.sub("", cell)
    if "→" in cell or "⟶" in cell:
        start, end = _ARROW.split(cell)[0], _ARROW.split(cell)[-1]
        return start if _HOUR_ONLY.fullmatch(end) else end
    return cell


def _page_of(material: Material, file: HandedFile) -> Page | None:
    """Give a row's page; a page without properties is none."""
    text = (material.text(file.name) or "")[:_LONGEST_PAGE].lstrip("\ufeff\n")
    first, _, rest = text.partition("\n")
    heading = _TITLE.fullmatch(first)
    if heading is None:
        return None
    found, body = leading_properties(rest)
    if not any(meaning_of(name) for name in found):
        return None
    properties = {name: _plain(value) for name, value in found.items()}
    return Page(_shown(file.name), heading[1].strip(), properties, body)


def _notes(material: Material) -> dict[str, str]:
    """Give the texts of pages by their titles; a title that two have names neither."""
    notes: dict[str, str] = {}
    for file in material.ending(".md"):
        page = _page_of(material, file)
        if page is not None and page.note:
            notes[page.title] = "" if page.title in notes else page.note
    return notes


def _with_notes(reading: Reading, notes: dict[str, str]) -> Reading:
    named = {name_in(title).title: note for title, note in notes.items() if note}
    entries = []
    for entry in reading.entries:
        text = named.get(entry.title, "")
        note = "\n\n".join(part for part in (entry.note, text) if part)
        entries.append(replace(entry, note=note) if text else entry)
    return replace(reading, entries=tuple(entries))


def _shown(name: str) -> str:
    """Give a file's name without its folder and Notion's identifier."""
    return _ID.sub("", PurePosixPath(name).name)


FORMAT = Format(
    id="notion",
    name="Notion Markdown and CSV",
    recognises=recognises,
    read=read,
    reads_folders=True,
)
