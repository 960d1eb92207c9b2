"""Fix three numbers and look for the fourth in a set of those passed.

Time: O(n³) on average. Space: O(n³) for the set of groups.
"""


def four_sum(numbers: list[int], target: int) -> list[list[int]]:
    groups: set[tuple[int, ...]] = set()
    for i, first in enumerate(numbers):
        for j in range(i + 1, len(numbers)):
            second = numbers[j]
            seen: set[int] = set()
            for k in range(j + 1, len(numbers)):
                fourth = target - first - second - numbers[k]
                if fourth in seen:
                    groups.add(tuple(sorted((first, second, numbers[k], fourth))))
                seen.add(numbers[k])
    return [list(group) for group in groups]
