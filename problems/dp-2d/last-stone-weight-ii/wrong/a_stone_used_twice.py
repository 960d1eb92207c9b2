"""You go through the sums upwards, so a stone can be used more than once."""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    half = total // 2
    reachable = [True] + [False] * half
    for stone in stones:
        for s in range(stone, half + 1):
            if reachable[s - stone]:
                reachable[s] = True
    best = half
    while not reachable[best]:
        best -= 1
    return total - 2 * best
