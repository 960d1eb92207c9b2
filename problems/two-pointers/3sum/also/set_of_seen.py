"""Fix the first number and look for the third in a set: O(n²) time, O(n) space."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    triplets: set[tuple[int, int, int]] = set()
    for place, first in enumerate(ordered):
        if first > 0:
            break
        if place > 0 and first == ordered[place - 1]:
            continue
        seen: set[int] = set()
        for third in ordered[place + 1 :]:
            second = -first - third
            if second in seen:
                triplets.add((first, second, third))
            seen.add(third)
    return [list(triplet) for triplet in triplets]
