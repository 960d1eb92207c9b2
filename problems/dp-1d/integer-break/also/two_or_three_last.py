"""Fill the table with only 2 and 3 as the last part.

Time: O(n). Space: O(n).
"""


def integer_break(n: int) -> int:
    if n <= 3:
        return n - 1
    best = [1, 1, 2, 3] + [0] * (n - 3)  # these may stay whole
    for number in range(4, n + 1):
        best[number] = max(2 * best[number - 2], 3 * best[number - 3])
    return best[n]
