"""One group must make half of the total: mark the sums that can be made, number by number.

Time: O(n * sum). Space: O(sum).
"""


def can_partition(numbers: list[int]) -> bool:
    half, odd = divmod(sum(numbers), 2)
    if odd:
        return False
    reachable = [True] + [False] * half
    for number in numbers:
        for total in range(half, number - 1, -1):
            if reachable[total - number]:
                reachable[total] = True
    return reachable[half]
