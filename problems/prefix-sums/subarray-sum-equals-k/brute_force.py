"""Add up every subarray from scratch.

Time: O(n³). Space: O(1).
"""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = 0
    for start in range(len(numbers)):
        for end in range(start + 1, len(numbers) + 1):
            total = 0
            for position in range(start, end):
                total += numbers[position]
            count += total == target
    return count
