"""Let both borders move together once a length was enough, and only try to beat it.

Time: O(n). Space: O(1).
"""


def shortest_length(target: int, numbers: list[int]) -> int:
    left = total = 0
    best = 0
    for right, number in enumerate(numbers):
        total += number
        if best and right - left + 1 > best:
            total -= numbers[left]
            left += 1
        while total >= target:
            best = right - left + 1
            total -= numbers[left]
            left += 1
    return best
