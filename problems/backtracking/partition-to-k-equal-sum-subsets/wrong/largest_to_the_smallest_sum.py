"""You always put the next number into the subset with the smallest sum and never take it back."""


def can_partition(numbers: list[int], k: int) -> bool:
    sums = [0] * k
    for number in sorted(numbers, reverse=True):
        sums[sums.index(min(sums))] += number
    return len(set(sums)) == 1
