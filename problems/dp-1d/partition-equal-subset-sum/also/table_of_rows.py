"""Fill a table bottom-up: row i tells which sums the first i numbers make.

Time: O(n * sum). Space: O(n * sum).
"""


def can_partition(numbers: list[int]) -> bool:
    total = sum(numbers)
    if total % 2 == 1:
        return False
    half = total // 2
    reachable = [[False] * (half + 1) for _ in range(len(numbers) + 1)]
    reachable[0][0] = True
    for i, number in enumerate(numbers, 1):
        for s in range(half + 1):
            reachable[i][s] = reachable[i - 1][s]
            if s >= number and reachable[i - 1][s - number]:
                reachable[i][s] = True
    return reachable[len(numbers)][half]
