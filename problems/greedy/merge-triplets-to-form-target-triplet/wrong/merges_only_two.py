"""You only try single triplets and pairs, but three places may need three triplets."""

from itertools import combinations_with_replacement


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    for one, two in combinations_with_replacement(triplets, 2):
        if [max(place) for place in zip(one, two, strict=True)] == target:
            return True
    return False
