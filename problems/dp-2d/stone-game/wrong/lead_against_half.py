"""You compare the lead with half of the stones, but a lead above 0 wins."""


def stone_game(piles: list[int]) -> bool:
    lead = piles[:]
    for length in range(2, len(piles) + 1):
        for left in range(len(piles) - length + 1):
            right = left + length - 1
            lead[left] = max(piles[left] - lead[left + 1], piles[right] - lead[left])
    return 2 * lead[0] > sum(piles)
