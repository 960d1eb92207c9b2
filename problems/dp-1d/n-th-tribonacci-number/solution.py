"""Slide three variables along the sequence; the first of them arrives at the answer.

Time: O(n). Space: O(1).
"""


def tribonacci(n: int) -> int:
    first, second, third = 0, 1, 1
    for _ in range(n):
        first, second, third = second, third, first + second + third
    return first
