"""Add up every stretch anew: O(n³) time."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = 0
    for start in range(len(numbers)):
        for end in range(start + 1, len(numbers) + 1):
            count += sum(numbers[start:end]) == target
    return count
