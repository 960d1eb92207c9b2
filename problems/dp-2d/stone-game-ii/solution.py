"""For each first pile and M, keep the most stones: all that is left minus the opponent's best.

Time: O(n³). Space: O(n²).
"""


def stone_game_ii(piles: list[int]) -> int:
    count = len(piles)
    left = [0] * (count + 1)  # all stones from pile i on
    best = [[0] * (count + 1) for _ in range(count + 1)]
    for i in range(count - 1, -1, -1):
        left[i] = left[i + 1] + piles[i]
        for m in range(1, count + 1):
            opponent = left[i]
            for x in range(1, min(2 * m, count - i) + 1):
                opponent = min(opponent, best[i + x][max(m, x)])
            best[i][m] = left[i] - opponent
    return best[0][1]
