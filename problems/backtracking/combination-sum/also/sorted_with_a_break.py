"""Sort first, and leave the loop at the first candidate that is too large.

Time: O(n^(target / smallest)) at worst. Space: O(n + target / smallest).
"""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    ordered = sorted(candidates)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if remaining == 0:
            found.append(chosen.copy())
            return
        for index in range(start, len(ordered)):
            if ordered[index] > remaining:
                break
            chosen.append(ordered[index])
            explore(index, remaining - ordered[index])
            chosen.pop()

    explore(0, target)
    return found
