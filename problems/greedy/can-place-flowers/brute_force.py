"""Try every set of n empty places.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations, pairwise


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    empty = [place for place, flower in enumerate(flowerbed) if flower == 0]
    for chosen in combinations(empty, n):
        bed = flowerbed[:]
        for place in chosen:
            bed[place] = 1
        if all(left + right < 2 for left, right in pairwise(bed)):
            return True
    return False
