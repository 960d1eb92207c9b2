"""Extend the current choice only by numbers to the right of it, and take each one back again.

Time: O(n * 2^n). Space: O(n) besides the answer.
"""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(numbers)):
            chosen.append(numbers[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
