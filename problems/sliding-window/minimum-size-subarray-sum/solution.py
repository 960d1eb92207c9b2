"""Grow a window until its sum is enough, and shrink it while it stays so.

Time: O(n). Space: O(1).
"""


def shortest_length(target: int, numbers: list[int]) -> int:
    best = len(numbers) + 1
    left = total = 0
    for right, number in enumerate(numbers):
        total += number
        while total >= target:
            best = min(best, right - left + 1)
            total -= numbers[left]
            left += 1
    return best if best <= len(numbers) else 0
