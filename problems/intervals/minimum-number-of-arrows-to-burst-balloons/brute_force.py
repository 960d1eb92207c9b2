"""Try every set of ends to shoot at, the smallest sets first.

Time: O(n · 2^n). Space: O(n).
"""

from itertools import combinations


def fewest_arrows(balloons: list[list[int]]) -> int:
    ends = {end for _, end in balloons}
    for count in range(1, len(ends) + 1):
        for shots in combinations(ends, count):
            if all(any(start <= shot <= end for shot in shots) for start, end in balloons):
                return count
    return 0
