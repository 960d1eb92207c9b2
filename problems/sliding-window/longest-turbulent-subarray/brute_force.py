"""Check each subarray: rises and falls must take turns.

Time: O(n³). Space: O(n).
"""

from itertools import pairwise


def is_turbulent(part: list[int]) -> bool:
    steps = [after - before for before, after in pairwise(part)]
    opposite = all(one * other < 0 for one, other in pairwise(steps))
    return 0 not in steps and opposite


def longest_turbulent(numbers: list[int]) -> int:
    best = 1
    for start in range(len(numbers)):
        for end in range(start + 1, len(numbers) + 1):
            if is_turbulent(numbers[start:end]):
                best = max(best, end - start)
    return best
