"""You carry a running sum from each start: O(n²), 200 million sums for 20,000 numbers."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = 0
    for start in range(len(numbers)):
        total = 0
        for end in range(start, len(numbers)):
            total += numbers[end]
            count += total == target
    return count
