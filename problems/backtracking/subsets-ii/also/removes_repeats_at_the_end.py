"""Build all selections of entries and let a set merge the equal ones.

Time: O(n * 2^n). Space: O(n * answers).
"""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: set[tuple[int, ...]] = set()
    chosen: list[int] = []

    def explore(start: int) -> None:
        found.add(tuple(chosen))
        for index in range(start, len(ordered)):
            chosen.append(ordered[index])
            explore(index + 1)
            chosen.pop()

    explore(0)
    return [list(selection) for selection in found]
