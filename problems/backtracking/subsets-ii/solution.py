"""Sort, so that equal numbers are neighbours, and extend a choice by only the first of them.

Time: O(n * answers). Space: O(n) besides the answer.
"""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.append(chosen.copy())
        for index in range(start, len(ordered)):
            if index > start and ordered[index] == ordered[index - 1]:
                continue
            chosen.append(ordered[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return found
