"""You only test whether the sum is a multiple of k and no number is too large."""


def can_partition(numbers: list[int], k: int) -> bool:
    return sum(numbers) % k == 0 and max(numbers) <= sum(numbers) // k
