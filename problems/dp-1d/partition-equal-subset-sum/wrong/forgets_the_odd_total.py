"""You round half of an odd total down, and the two groups then differ by one."""


def can_partition(numbers: list[int]) -> bool:
    half = sum(numbers) // 2
    sums = {0}
    for number in numbers:
        sums |= {total + number for total in sums}
    return half in sums
