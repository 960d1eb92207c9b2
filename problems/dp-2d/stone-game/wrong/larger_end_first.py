"""You let both players take the larger end, but that may open a large pile to the other one."""


def stone_game(piles: list[int]) -> bool:
    left, right = 0, len(piles) - 1
    scores = [0, 0]
    player = 0
    while left <= right:
        if piles[left] >= piles[right]:
            scores[player] += piles[left]
            left += 1
        else:
            scores[player] += piles[right]
            right -= 1
        player = 1 - player
    return scores[0] > scores[1]
