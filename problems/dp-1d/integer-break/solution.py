"""Cut off every first part; the rest stays whole or is broken in its best way.

Time: O(n²). Space: O(n).
"""


def integer_break(n: int) -> int:
    best = [1] * (n + 1)  # best[i]: the largest product of at least two parts
    for number in range(2, n + 1):
        for part in range(1, number):
            rest = number - part
            best[number] = max(best[number], part * max(rest, best[rest]))
    return best[n]
