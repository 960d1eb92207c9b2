"""Count equal numbers and decide how many of each value to take.

Time: O(n * answers). Space: O(n) besides the answer.
"""

from collections import Counter


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    counts = list(Counter(numbers).items())
    found: list[list[int]] = []

    def explore(index: int, chosen: list[int]) -> None:
        if index == len(counts):
            found.append(chosen)
            return
        value, available = counts[index]
        for taken in range(available + 1):
            explore(index + 1, chosen + [value] * taken)

    explore(0, [])
    return found
