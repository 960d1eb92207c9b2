"""You subtract 1 from the place len(numbers) - k, which is counted from 0 already."""


def kth_largest(numbers: list[int], k: int) -> int:
    return sorted(numbers)[len(numbers) - k - 1]
