"""You play the same range again and again, which takes exponential time."""


def stone_game(piles: list[int]) -> bool:
    def lead(left: int, right: int) -> int:
        if left == right:
            return piles[left]
        return max(piles[left] - lead(left + 1, right), piles[right] - lead(left, right - 1))

    return lead(0, len(piles) - 1) > 0
