"""Add up every subarray afresh and take the largest sum.

Time: O(n³). Space: O(n).
"""


def max_subarray(numbers: list[int]) -> int:
    count = len(numbers)
    return max(
        sum(numbers[start:end]) for start in range(count) for end in range(start + 1, count + 1)
    )
