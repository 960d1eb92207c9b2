"""You try every triplet: O(n³), over half a billion sums for 1,500 numbers."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: set[tuple[int, int, int]] = set()
    for i, first in enumerate(ordered):
        for j in range(i + 1, len(ordered)):
            for k in range(j + 1, len(ordered)):
                if first + ordered[j] + ordered[k] == 0:
                    found.add((first, ordered[j], ordered[k]))
    return [list(triplet) for triplet in found]
