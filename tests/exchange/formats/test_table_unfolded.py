"""Tables laid out in width: a column for each day, several tables side by side."""

from tests.exchange.formats.handed_tables import meanings, read, recognised, told
from trainer.domain.problem.problem import Level

BY_DAY = "Problem,2025-01-05,2025-01-12,1/19/2025\nTwo Sum,✓,,✓\nWord Break,x,~,✓\nJump Game,,,\n"
BESIDE = """Easy,Done,,Medium,Done,,Total,12
Two Sum,x,,3Sum,x,,Easy,4
Same Tree,,,Clone Graph,x,,Hard,8
Happy Number,x,,,,,,
"""


def test_days_as_headers_date_the_signs_below_them() -> None:
    assert recognised(BY_DAY)
    assert told(read(BY_DAY)) == [
        "Two Sum | 2025-01-05 | GOOD",
        "Two Sum | 2025-01-19 | GOOD",
        "Word Break | 2025-01-05 | AGAIN",
        "Word Break | 2025-01-12 | HARD",
        "Word Break | 2025-01-19 | GOOD",
        "Jump Game | - | - | not started",
    ]


def test_rows_of_days_without_a_header_are_attempts() -> None:
    rows = "Two Sum,2025-01-05,2025-01-12\nWord Break,2025-01-06,2025-01-13\n"
    assert [line.split(" | ")[1] for line in told(read(rows))] == [
        *("2025-01-05", "2025-01-12"),
        *("2025-01-06", "2025-01-13"),
    ]


def test_tables_side_by_side_are_read_each_by_itself() -> None:
    assert recognised(BESIDE)
    reading = read(BESIDE)
    assert told(reading) == [
        "Two Sum | - | GOOD",
        "3Sum | - | GOOD",
        "Same Tree | - | - | not started",
        "Clone Graph | - | GOOD",
        "Happy Number | - | GOOD",
    ]
    assert [entry.level for entry in reading.entries][:2] == [Level.EASY, Level.MEDIUM]
    assert meanings(reading) == {"Problem": "title", "Done": "status", "Level": "level"}


def test_sums_beside_a_table_are_no_table() -> None:
    sheet = "Problem,Done,,Total,12\nTwo Sum,x,,Easy,4\n3Sum,,,Hard,8\n"
    assert told(read(sheet)) == ["Two Sum | - | GOOD", "3Sum | - | - | not started"]


def test_a_calendar_of_something_else_is_none_of_problems() -> None:
    assert not recognised("Habit,2025-01-05,2025-01-12\nRun,✓,x\nRead,x,✓\nMeditate,✓,✓\n")
