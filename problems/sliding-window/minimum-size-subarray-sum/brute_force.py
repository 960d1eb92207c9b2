"""Try the lengths from 1 on, and sum each subarray of that length.

Time: O(n³). Space: O(n).
"""


def shortest_length(target: int, numbers: list[int]) -> int:
    for length in range(1, len(numbers) + 1):
        for start in range(len(numbers) - length + 1):
            if sum(numbers[start : start + length]) >= target:
                return length
    return 0
