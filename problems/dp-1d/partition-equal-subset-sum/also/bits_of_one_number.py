"""Let bit s of one large number say that s can be made, and shift it.

Time: O(n * sum). Space: O(sum).
"""


def can_partition(numbers: list[int]) -> bool:
    total = sum(numbers)
    sums = 1
    for number in numbers:
        sums |= sums << number
    return total % 2 == 0 and bool(sums >> total // 2 & 1)
