"""Take a candidate as often as it fits before moving right; never look back to the left.

Time: O(n^(target / smallest)) at worst. Space: O(target / smallest).
"""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        for index in range(start, len(candidates)):
            if candidates[index] <= remaining:
                chosen.append(candidates[index])
                explore(index, remaining - candidates[index])
                chosen.pop()

    explore(0, target)
    return found
