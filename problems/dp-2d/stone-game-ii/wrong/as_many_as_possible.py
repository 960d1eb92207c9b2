"""You always take as many piles as allowed, but that opens many piles to the other player."""


def stone_game_ii(piles: list[int]) -> int:
    scores = [0, 0]
    player, first, m = 0, 0, 1
    while first < len(piles):
        x = min(2 * m, len(piles) - first)
        scores[player] += sum(piles[first : first + x])
        first += x
        m = max(m, x)
        player = 1 - player
    return scores[0]
