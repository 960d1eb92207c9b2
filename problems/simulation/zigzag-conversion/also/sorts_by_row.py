"""Sort the positions by their row with a stable sort.

Time: O(n log n). Space: O(n).
"""


def convert(letters: str, row_count: int) -> str:
    down = list(range(row_count))
    pattern = down + down[-2:0:-1]
    row_of = [pattern[position % len(pattern)] for position in range(len(letters))]
    order = sorted(range(len(letters)), key=lambda position: row_of[position])
    return "".join(letters[position] for position in order)
