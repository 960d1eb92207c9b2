"""Decide for each digit from 1 to 9: take it or leave it.

Time: O(k * 2^9). Space: O(k) besides the answer.
"""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []

    def decide(digit: int, remaining: int) -> None:
        if len(chosen) == k and remaining == 0:
            found.append(chosen.copy())
            return
        if digit > 9 or len(chosen) == k or digit > remaining:
            return
        chosen.append(digit)
        decide(digit + 1, remaining - digit)
        chosen.pop()
        decide(digit + 1, remaining)

    decide(1, n)
    return found
