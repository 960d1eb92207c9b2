"""Fix the first number and look for the third in a set of those passed, without sorting the list.

Time: O(n²) on average. Space: O(n²) for the set of triplets.
"""


def three_sum(numbers: list[int]) -> list[list[int]]:
    triplets: set[tuple[int, ...]] = set()
    fixed: set[int] = set()
    for place, first in enumerate(numbers):
        if first in fixed:
            continue  # all its triplets are found
        fixed.add(first)
        seen: set[int] = set()
        for third in numbers[place + 1 :]:
            second = -first - third
            if second in seen:
                triplets.add(tuple(sorted((first, second, third))))
            seen.add(third)
    return [list(triplet) for triplet in triplets]
