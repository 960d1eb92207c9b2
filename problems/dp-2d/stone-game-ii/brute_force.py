"""Play every game to its end with the stones of both players.

Time: O(2^n). Space: O(n).
"""


def stone_game_ii(piles: list[int]) -> int:
    def play(first: int, m: int) -> tuple[int, int]:
        """The stones of the player to move and of the other one."""
        if first == len(piles):
            return 0, 0
        outcomes = []
        for x in range(1, 2 * m + 1):
            if first + x <= len(piles):
                other, own = play(first + x, max(m, x))
                outcomes.append((own + sum(piles[first : first + x]), other))
        return max(outcomes)

    return play(0, 1)[0]
