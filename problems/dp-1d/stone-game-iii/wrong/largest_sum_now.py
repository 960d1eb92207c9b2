"""You take the largest sum of this turn, but what you leave to the opponent matters, too."""


def stone_game_iii(values: list[int]) -> str:
    scores = [0, 0]
    player = first = 0
    while first < len(values):
        options = [values[first : first + count] for count in (1, 2, 3)]
        best = max(options, key=sum)
        scores[player] += sum(best)
        first += len(best)
        player = 1 - player
    if scores[0] == scores[1]:
        return "Tie"
    return "Alice" if scores[0] > scores[1] else "Bob"
