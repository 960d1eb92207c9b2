"""Numbers that only count the rows, told from those of LeetCode."""

from collections.abc import Sequence
from itertools import pairwise

_STEPS = 0.8
_FEWEST = 3
_DENSE = 1.15


def counts_rows(numbers: Sequence[int | None], *, by_header: bool = False) -> bool:
    """Tell whether numbers run 1, 2, 3 down the table, from the start again or sorted otherwise.

    ``by_header`` says that the header is one of those that mostly count (``S.No``).
    """
    known = [number for number in numbers if number is not None]
    if by_header and len(known) < _FEWEST:
        return True
    if len(known) < _FEWEST:
        return False
    steps = sum(after - before == 1 for before, after in pairwise(known))
    if known[0] in (0, 1) and steps >= _STEPS * (len(known) - 1):
        return True
    if by_header and steps >= _STEPS * (len(known) - 1):
        return True
    distinct = len(set(known))
    return distinct >= 2 * _FEWEST and distinct == len(known) and max(known) <= _DENSE * distinct
