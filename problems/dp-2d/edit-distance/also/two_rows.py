"""Keep only two rows, the row above and the current one.

Time: O(n * m). Space: O(m).
"""


def edit_distance(first: str, second: str) -> int:
    above = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        row = [i]
        for j, b in enumerate(second, 1):
            row.append(above[j - 1] if a == b else 1 + min(above[j - 1], above[j], row[-1]))
        above = row
    return above[-1]
