"""Extend the combinations of every smaller sum, bottom-up, one candidate after the other.

Time: O(n * target * combinations). Space: O(target * combinations).
"""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[list[int]]] = [[] for _ in range(target + 1)]
    found[0] = [[]]
    for candidate in candidates:
        for total in range(candidate, target + 1):
            found[total] += [[*rest, candidate] for rest in found[total - candidate]]
    return found[target]
