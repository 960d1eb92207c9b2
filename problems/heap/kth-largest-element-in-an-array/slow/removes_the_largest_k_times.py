"""You search and remove the largest number k times, which is O(n · k)."""


def kth_largest(numbers: list[int], k: int) -> int:
    left = list(numbers)
    for _ in range(k - 1):
        left.remove(max(left))
    return max(left)
