"""Take digits in ascending order, and store a copy when there are k of them with the right sum.

Time: O(k * 2^9). Space: O(k) besides the answer.
"""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, remaining: int) -> None:
        if len(chosen) == k:
            if remaining == 0:
                found.append(chosen.copy())
            return
        for digit in range(start, 10):
            if digit > remaining:
                break
            chosen.append(digit)
            explore(digit + 1, remaining - digit)
            chosen.pop()

    explore(1, n)
    return found
