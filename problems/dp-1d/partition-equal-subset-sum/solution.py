"""One group must make half of the total: mark the sums that can be made, number by number.

Time: O(n * sum). Space: O(sum).
"""


def can_partition(numbers: list[int]) -> bool:
    total = sum(numbers)
    if total % 2 == 1:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for number in numbers:
        for s in range(half, number - 1, -1):
            if reachable[s - number]:
                reachable[s] = True
    return reachable[half]
