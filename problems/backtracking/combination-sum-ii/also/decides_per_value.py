"""Count equal candidates and decide how many of each value to take.

Time: O(2^n) at worst. Space: O(n).
"""

from collections import Counter


def combination_sum_once(candidates: list[int], target: int) -> list[list[int]]:
    counts = sorted(Counter(candidates).items())
    found: list[list[int]] = []

    def explore(index: int, remaining: int, chosen: list[int]) -> None:
        if remaining == 0:
            found.append(chosen)
            return
        if index == len(counts) or counts[index][0] > remaining:
            return
        value, available = counts[index]
        for taken in range(min(available, remaining // value) + 1):
            explore(index + 1, remaining - taken * value, chosen + [value] * taken)

    explore(0, target, [])
    return found
