"""Decide for each number: take it or leave it.

Time: O(n * answers). Space: O(n) besides the answer.
"""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def decide(number: int) -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        if len(chosen) + n - number + 1 < k:
            return  # too few numbers left
        chosen.append(number)
        decide(number + 1)
        chosen.pop()
        decide(number + 1)

    decide(1)
    return found
