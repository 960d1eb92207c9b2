"""Spreadsheets of Excel and LibreOffice: every sheet that is a table of problems."""

from collections.abc import Sequence
from dataclasses import replace

from trainer.domain.errors import TrainerError
from trainer.domain.importing.column import Column
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.rows import read_table
from trainer.domain.importing.table.unfolded import tables_in
from trainer.domain.text import clean_line
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.markdown import together
from trainer.exchange.formats.table import tells_of_problems
from trainer.exchange.material import Material
from trainer.exchange.tables.workbook import Sheet, can_read, sheets_of

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book", "EncryptedPackage"))
_MEMBERS = ("xl/workbook.xml", "xl/workbook.bin")
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_MOST_ROWS = 300


def recognises(material: Material) -> bool:
    """Tell whether material is a spreadsheet with a table of problems, or one that is damaged."""
    content = _content(material)
    if content is None:
        return False
    try:
        return not can_read() or any(map(_is_of_problems, sheets_of(content)))
    except TrainerError:
        return True


def read(material: Material, wishes: Wishes) -> Reading:
    """Give what the sheets with problems say; where none has any, what all sheets say."""
    content = _content(material)
    if content is None:
        raise TrainerError(f"{material.name} is not a spreadsheet.")
    sheets = [sheet for sheet in sheets_of(content) if sheet.rows]
    telling = [sheet for sheet in sheets if _is_of_problems(sheet)] or sheets
    is_alone = len(telling) == 1
    readings = [_read(sheet, wishes, "" if is_alone else sheet.name) for sheet in telling]
    left_out = [sheet.name for sheet in sheets if sheet not in telling]
    return Reading(
        entries=tuple(entry for reading in readings for entry in reading.entries),
        rows=sum(reading.rows for reading in readings),
        columns=_together(readings),
        day_order_open=any(reading.day_order_open for reading in readings),
        remarks=tuple(remark for reading in readings for remark in reading.remarks)
        + tuple(
            f"The sheet “{clean_line(name, 40)}” is not a table of problems and was left out."
            for name in left_out
        ),
    )


def _content(material: Material) -> bytes | None:
    """Give the bytes of a spreadsheet, ``None`` where it is none."""
    if material.packed is not None:
        is_workbook = any(name in material.files for name in _MEMBERS) or _is_ods(material)
        return material.packed.read() if is_workbook else None
    if material.only is None:
        return None
    content = material.only.read()
    is_ole = content.startswith(_OLE) and any(name in content for name in _IN_OLE)
    return content if is_ole else None


def _is_ods(material: Material) -> bool:
    if "mimetype" not in material.files or "content.xml" not in material.files:
        return False
    return (material.text("mimetype") or "").strip().startswith(_ODS)


def _is_of_problems(sheet: Sheet) -> bool:
    return tells_of_problems(sheet.rows[:_MOST_ROWS])


def _read(sheet: Sheet, wishes: Wishes, file: str) -> Reading:
    tables = tables_in(sheet.rows, wishes.columns)
    return together(
        [read_table(header, rows, wishes, file=clean_line(file, 80)) for header, rows in tables]
    )


def _together(readings: Sequence[Reading]) -> tuple[Column, ...]:
    """Give the columns of all sheets, each header once; one that is imported somewhere leads."""
    columns: dict[str, Column] = {}
    for column in (column for reading in readings for column in reading.columns):
        known = columns.setdefault(column.header, column)
        if not known.samples and column.samples:
            columns[column.header] = replace(column, guessed=known.guessed and column.guessed)
    return tuple(columns.values())


FORMAT = Format(
    id="spreadsheet",
    name="Excel or LibreOffice spreadsheet",
    recognises=recognises,
    read=read,
    reads_folders=True,
)
