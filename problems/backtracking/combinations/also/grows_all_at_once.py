"""Start with the empty combination and extend all of them by every larger number, k times.

Time: O(k * answers). Space: O(k * answers).
"""


def combine(n: int, k: int) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    for missing in range(k, 0, -1):
        longer = []
        for row in rows:
            first = row[-1] + 1 if row else 1
            for number in range(first, n - missing + 2):
                longer.append([*row, number])
        rows = longer
    return rows
