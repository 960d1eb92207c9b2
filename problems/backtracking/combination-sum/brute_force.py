"""Try every count of every candidate, from none to as many as fit, and keep what adds up.

Time: O((target / smallest)^n). Space: O(n).
"""

from itertools import product


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    choices = [range(target // candidate + 1) for candidate in candidates]
    found: list[list[int]] = []
    for counts in product(*choices):
        taken = list(zip(candidates, counts, strict=True))
        if sum(candidate * count for candidate, count in taken) == target:
            found.append([candidate for candidate, count in taken for _ in range(count)])
    return found
