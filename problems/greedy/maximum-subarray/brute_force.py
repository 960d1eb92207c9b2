"""Add up every run afresh and take the largest sum: O(n^3)."""


def max_subarray(numbers: list[int]) -> int:
    count = len(numbers)
    return max(
        sum(numbers[start:end]) for start in range(count) for end in range(start + 1, count + 1)
    )
