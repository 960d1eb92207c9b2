"""Play every game to its end with the stones of both players.

Time: O(2^n). Space: O(n).
"""


def stone_game(piles: list[int]) -> bool:
    def play(left: int, right: int) -> tuple[int, int]:
        """The stones of the player to move and of the other one, on piles[left:right]."""
        if left == right:
            return 0, 0
        other, own = play(left + 1, right)
        take_left = own + piles[left], other
        other, own = play(left, right - 1)
        take_right = own + piles[right - 1], other
        return max(take_left, take_right, key=lambda stones: stones[0] - stones[1])

    alice, bob = play(0, len(piles))
    return alice > bob
