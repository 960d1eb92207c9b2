"""You look the third number up among all numbers, so a position of the pair can be used again."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    present = set(numbers)
    found: set[tuple[int, ...]] = set()
    for i, first in enumerate(numbers):
        for second in numbers[i + 1 :]:
            third = -first - second
            if third in present:
                found.add(tuple(sorted((first, second, third))))
    return [list(triplet) for triplet in found]
