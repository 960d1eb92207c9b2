"""Find the sum of some stones that comes closest to half of the total.

Time: O(n * sum). Space: O(sum).
"""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    half = total // 2
    reachable = [True] + [False] * half
    for stone in stones:
        for s in range(half, stone - 1, -1):
            if reachable[s - stone]:
                reachable[s] = True
    best = half
    while not reachable[best]:
        best -= 1
    return total - 2 * best
