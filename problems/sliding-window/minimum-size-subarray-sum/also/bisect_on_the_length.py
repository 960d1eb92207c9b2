"""Bisect for the length: a longer window is enough if a shorter one is.

Time: O(n log n). Space: O(1).
"""


def shortest_length(target: int, numbers: list[int]) -> int:
    def is_enough(length: int) -> bool:
        total = sum(numbers[:length])
        largest = total
        for right in range(length, len(numbers)):
            total += numbers[right] - numbers[right - length]
            largest = max(largest, total)
        return largest >= target

    if sum(numbers) < target:
        return 0
    low, high = 1, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if is_enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
