"""You let Alice take the larger end while Bob plays well; she must look ahead, too."""

from functools import cache


def stone_game(piles: list[int]) -> bool:
    @cache
    def lead(left: int, right: int, alice: bool) -> int:
        """The lead of the player to move."""
        if left > right:
            return 0
        take_left = piles[left] - lead(left + 1, right, not alice)
        take_right = piles[right] - lead(left, right - 1, not alice)
        if alice:
            return take_left if piles[left] >= piles[right] else take_right
        return max(take_left, take_right)

    return lead(0, len(piles) - 1, True) > 0
