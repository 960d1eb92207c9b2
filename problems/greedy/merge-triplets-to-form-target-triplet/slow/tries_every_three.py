"""You know that three triplets are enough and try all groups of up to three, which is O(n³)."""

from itertools import combinations_with_replacement


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    for one, two, three in combinations_with_replacement(triplets, 3):
        if [max(place) for place in zip(one, two, three, strict=True)] == target:
            return True
    return False
