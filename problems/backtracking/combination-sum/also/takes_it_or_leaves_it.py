"""Decide for each candidate: take it once more, or move on to the next.

Time: O(2^(n + target / smallest)) at worst. Space: O(n + target / smallest).
"""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def decide(index: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        if index == len(candidates):
            return
        if candidates[index] <= remaining:
            chosen.append(candidates[index])
            decide(index, remaining - candidates[index])
            chosen.pop()
        decide(index + 1, remaining)

    decide(0, target)
    return found
