"""You count the ranks from 0, but the largest number has rank 1."""


def kth_largest(numbers: list[int], k: int) -> int:
    return sorted(numbers, reverse=True)[k]
