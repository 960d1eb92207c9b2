"""Make every row of k digits, keep those that are in ascending order and add up to n.

Time: O(k * 9^k). Space: O(k) besides the answer.
"""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    for _ in range(k):
        rows = [
            [*row, digit] for row in rows for digit in range(1, 10) if not row or digit > row[-1]
        ]
    return [row for row in rows if sum(row) == n]
