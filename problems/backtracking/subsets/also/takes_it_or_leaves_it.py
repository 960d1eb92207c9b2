"""Decide for each number whether it is in, and record at the end.

Time: O(n * 2^n). Space: O(n) besides the answer.
"""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(index: int) -> None:
        if index == len(numbers):
            found.append(chosen.copy())
            return
        chosen.append(numbers[index])
        explore(index + 1)
        chosen.pop()
        explore(index + 1)

    explore(0)
    return found
