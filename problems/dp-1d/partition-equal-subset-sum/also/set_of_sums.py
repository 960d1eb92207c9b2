"""Keep the set of all sums that can be made, number by number.

Time: O(n * sum). Space: O(sum).
"""


def can_partition(numbers: list[int]) -> bool:
    half, odd = divmod(sum(numbers), 2)
    if odd:
        return False
    sums = {0}
    for number in numbers:
        sums |= {total + number for total in sums if total + number <= half}
    return half in sums
