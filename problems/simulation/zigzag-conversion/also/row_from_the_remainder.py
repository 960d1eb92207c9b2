"""Compute the row of each position from its remainder in the period.

Time: O(n + rows). Space: O(n + rows).
"""


def convert(letters: str, row_count: int) -> str:
    rows = [""] * row_count
    period = max(1, 2 * (row_count - 1))
    for position, letter in enumerate(letters):
        place = position % period
        rows[min(place, period - place) if row_count > 1 else 0] += letter
    return "".join(rows)
