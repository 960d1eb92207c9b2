"""Merge all triplets that are nowhere above the target and compare.

Time: O(n). Space: O(1).
"""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    merged = [0, 0, 0]
    for triplet in triplets:
        if all(number <= limit for number, limit in zip(triplet, target, strict=True)):
            merged = [max(pair) for pair in zip(merged, triplet, strict=True)]
    return merged == target
