from collections.abc import Mapping, Sequence
from datetime import date, datetime

import pytest

from tests.exchange.formats.handed_tables import handed, handed_archive, meanings, told, wishes
from tests.exchange.formats.workbooks import Cell, archive, ods_members, xls, xlsx, xlsx_members
from trainer.domain.errors import TrainerError
from trainer.domain.importing.reading import Reading
from trainer.exchange.formats import spreadsheet
from trainer.exchange.tables import workbook
from trainer.exchange.tables.workbook_child import text_of

ROWS: Sequence[Sequence[Cell]] = [
    ["My problem log"],
    [],
    ["#", "Title", "Date", "Solved", "Minutes", "Notes"],
    [1, "Two Sum", date(2024, 1, 5), True, 25.5, None],
    [217.0, " Contains Duplicate ", datetime(2024, 1, 5, 22, 30), False, None, "=SUM(A1)"],
    [None, None, None, False],
    [20, "Valid Parentheses", 45314, True],
]
BUDGET: Sequence[Sequence[Cell]] = [["Item", "Cost"], ["Rent", 800], ["Food", 5]]
SHEET = "xl/worksheets/sheet1.xml"
PROBLEMS = [
    "Two Sum | 2024-01-05 | GOOD",
    "Contains Duplicate | 2024-01-05 | AGAIN",
    "Valid Parentheses | 2024-01-23 | GOOD",
]


def read_xlsx(sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> Reading:
    return spreadsheet.FORMAT.read(handed_archive(xlsx(sheets)), wishes())


def test_cells_of_excel_have_their_types() -> None:
    material = handed_archive(xlsx({"Log": ROWS}))
    assert spreadsheet.FORMAT.recognises(material)
    found = spreadsheet.FORMAT.read(material, wishes())
    assert told(found) == PROBLEMS
    assert [entry.number for entry in found.entries] == [1, 217, 20]
    assert [entry.line for entry in found.entries] == [4, 5, 7]
    assert (found.entries[0].minutes, found.entries[1].note) == (25.5, "=SUM(A1)")
    assert meanings(found)["Date"] == "day"


def test_libreoffice_is_read_alike() -> None:
    material = handed_archive(archive(ods_members({"Log": ROWS})), "solved.ods")
    assert spreadsheet.FORMAT.recognises(material)
    assert told(spreadsheet.FORMAT.read(material, wishes())) == PROBLEMS


def test_excel_of_the_nineties_is_read() -> None:
    content = xls([["Title", "#", "Date"], ["Two Sum", 1.0, 45314.0], ["3Sum", 15.0, 45315.5]])
    material = handed(content, "solved.xls")
    assert spreadsheet.FORMAT.recognises(material)
    assert told(spreadsheet.FORMAT.read(material, wishes())) == [
        "Two Sum | 2024-01-23 | GOOD | guessed",
        "3Sum | 2024-01-24 | GOOD | guessed",
    ]


def test_every_sheet_with_problems_is_read_and_others_are_named() -> None:
    more: Sequence[Sequence[Cell]] = [["Problem", "Difficulty"], ["House Robber", "Medium"]]
    found = read_xlsx({"Log": ROWS, "Budget": BUDGET, "To do": more})
    assert {entry.file for entry in found.entries} == {"Log", "To do"}
    assert found.entries[-1].place == "To do, line 2"
    assert found.remarks == ("The sheet “Budget” is not a table of problems and was left out.",)
    assert [column.header for column in found.columns][-2:] == ["Problem", "Difficulty"]


def test_a_spreadsheet_of_something_else_is_not_recognised() -> None:
    material = handed_archive(xlsx({"Budget": BUDGET}))
    assert not spreadsheet.FORMAT.recognises(material)
    assert len(spreadsheet.FORMAT.read(material, wishes()).entries) == 2
    assert not spreadsheet.FORMAT.recognises(handed_archive(archive({"a.txt": "Two Sum"})))
    assert not spreadsheet.FORMAT.recognises(handed("Title,Date\nTwo Sum,2024-01-05\n"))


@pytest.mark.parametrize(
    ("value", "text"),
    [(217.0, "217"), (25.5, "25.5"), (True, "yes"), (date(2024, 1, 5), "2024-01-05"), ("", "")],
)
def test_a_cell_is_written_as_in_a_table_of_text(value: object, text: str) -> None:
    assert text_of(value) == text


def far_cell() -> bytes:
    """Give a small workbook whose last cell is in the last row and column that there can be."""
    members = xlsx_members({"Log": ROWS})
    last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return archive({**members, SHEET: str(members[SHEET]).replace("</sheetData>", last)})


HARMED: dict[str, bytes] = {
    "a far cell": far_cell(),
    "no sheets": archive({"xl/workbook.xml": "<workbook/>"}),
    "no xml": archive({**xlsx_members({"A": ROWS}), "xl/workbook.xml": b"\x00\xff"}),
    "half a sheet": archive({**xlsx_members({"A": ROWS}), SHEET: "<worksheet><sheetData><row"}),
}


@pytest.mark.parametrize("kind", HARMED)
def test_a_harmful_or_damaged_workbook_is_one_sentence(kind: str) -> None:
    material = handed_archive(HARMED[kind])
    assert spreadsheet.FORMAT.recognises(material)
    with pytest.raises(TrainerError, match=r"^This spreadsheet cannot be read"):
        spreadsheet.FORMAT.read(material, wishes())


def test_a_cut_workbook_of_the_nineties_is_a_sentence_or_less() -> None:
    whole = xls([["Title", "Date"], ["Two Sum", 45314.0]])
    for end in (600, 1100, 1600, len(whole) - 4096):
        content = whole[:end] + b"Workbook".decode().encode("utf-16-le")
        with pytest.raises(TrainerError, match="cannot be read"):
            spreadsheet.FORMAT.read(handed(content, "x.xls"), wishes())


def test_a_workbook_is_opened_once_however_often_it_is_previewed() -> None:
    workbook.sheets_of.cache_clear()
    material = handed_archive(xlsx({"Log": ROWS}))
    for _ in range(3):
        spreadsheet.FORMAT.recognises(material)
        spreadsheet.FORMAT.read(material, wishes())
    assert workbook.sheets_of.cache_info().misses == 1


def test_a_missing_library_is_one_sentence_with_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "can_read", lambda: False)
    workbook.sheets_of.cache_clear()
    with pytest.raises(TrainerError, match="pip install"):
        read_xlsx({"Log": ROWS})
