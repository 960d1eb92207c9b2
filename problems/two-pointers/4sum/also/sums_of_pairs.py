"""Keep the sums of the pairs on the left, and meet them with the pairs that begin here.

Time: O(n²) and the pairs that fit. Space: O(n²).
"""

from collections import defaultdict


def four_sum(numbers: list[int], target: int) -> list[list[int]]:
    pairs: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
    groups: set[tuple[int, ...]] = set()
    for third in range(len(numbers)):
        for fourth in range(third + 1, len(numbers)):
            rest = target - numbers[third] - numbers[fourth]
            for first, second in pairs.get(rest, ()):
                groups.add(tuple(sorted((first, second, numbers[third], numbers[fourth]))))
        for first in range(third):
            pairs[numbers[first] + numbers[third]].add((numbers[first], numbers[third]))
    return [list(group) for group in groups]
