"""Decide for each candidate: take it once more, or move on: O(2^(target / smallest)) time."""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    if target == 0:
        return [[]]
    if target < 0 or not candidates:
        return []
    first, *others = candidates
    taken = [[first, *rest] for rest in combination_sum(candidates, target - first)]
    return taken + combination_sum(others, target)
