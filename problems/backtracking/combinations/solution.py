"""Choose numbers in ascending order, and stop where too few are left to fill the rest.

Time: O(k * answers). Space: O(k) besides the answer.
"""


def combine(n: int, k: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int) -> None:
        if len(chosen) == k:
            found.append(chosen.copy())
            return
        missing = k - len(chosen)
        for number in range(start, n - missing + 2):
            chosen.append(number)
            explore(number + 1)
            chosen.pop()

    explore(1)
    return found
