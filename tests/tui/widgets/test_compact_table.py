"""A table of a page: columns that fit, cells that go on below themselves, no lines between rows."""

import pytest
from textual.content import Content

from trainer.tui.widgets.compact_table import TableText

HEAD = ["step", "time"]
ROWS = [["Try every pair of positions.", "O(n²)"], ["Look it up.", "O(n)"], ["alone"]]


def lines(width: int) -> list[str]:
    rows = [[Content(cell) for cell in row] for row in ROWS]
    table = TableText([Content(cell) for cell in HEAD], rows)
    return [line.plain for line in table._lines(width)]


def test_it_takes_no_more_room_than_its_text() -> None:
    assert lines(80) == [
        "step                          time",
        "───────────────────────────────────",
        "Try every pair of positions.  O(n²)",
        "Look it up.                   O(n)",
        "alone",
    ]


def test_a_cell_that_is_too_long_goes_on_below_in_its_column() -> None:
    assert lines(24) == [
        "step               time",
        "────────────────────────",
        "Try every pair of  O(n²)",
        "positions.",
        "Look it up.        O(n)",
        "alone",
    ]


@pytest.mark.parametrize("width", [1, 2, 5, 11])
def test_it_bears_any_width(width: int) -> None:
    assert len(lines(width)) >= len(ROWS)
