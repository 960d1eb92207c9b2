"""Play every game to its end, with the scores of both players.

Time: O(3^n). Space: O(n).
"""


def stone_game_iii(values: list[int]) -> str:
    def play(first: int) -> tuple[int, int]:
        """The scores of the player to move and of the other one."""
        if first == len(values):
            return 0, 0
        outcomes = []
        for count in (1, 2, 3):
            if first + count <= len(values):
                other, own = play(first + count)
                outcomes.append((own + sum(values[first : first + count]), other))
        return max(outcomes, key=lambda scores: scores[0] - scores[1])

    alice, bob = play(0)
    return "Tie" if alice == bob else "Alice" if alice > bob else "Bob"
