"""Keep the possible sums as bits of one number; each stone shifts them.

Time: O(n * sum). Space: O(sum).
"""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    bits = 1
    for stone in stones:
        bits |= bits << stone
    best = total // 2
    while not bits >> best & 1:
        best -= 1
    return total - 2 * best
