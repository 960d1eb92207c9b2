"""A failing disk turns bits and cuts files: no command falls, and all that still stands is back."""

from tests.faults.harmed import by_lot
from tests.sampling import EXTENT, amount

COPIES = 1000
"""What a proof damages; a day's sample begins at another lot each day, and takes every way."""

SAMPLED = 6


def test_no_command_falls_on_a_damaged_file_and_every_line_that_stands_comes_back() -> None:
    first = 0 if EXTENT.whole else EXTENT.day.toordinal() * SAMPLED % COPIES
    for name, faults in by_lot(range(first, first + amount(SAMPLED, whole=COPIES)), seed=1):
        assert faults == [], name
