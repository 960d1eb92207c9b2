import collections
from itertools import pairwise


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    groups = collections.defaultdict(list)
    for i, x in enumerate(numbers):
        groups[x].append(i)
    return min((b - a for g in groups.values() for a, b in pairwise(g)), default=k + 1) <= k
