"""Sort all the numbers and count from the end: O(n log n)."""


def kth_largest(numbers: list[int], k: int) -> int:
    return sorted(numbers)[-k]
