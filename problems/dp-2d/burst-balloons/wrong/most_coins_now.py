"""You always burst the balloon that wins most now, but then it is missing as a neighbour later."""


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]
    won = 0
    while len(row) > 2:
        wins = [row[i - 1] * row[i] * row[i + 1] for i in range(1, len(row) - 1)]
        place = wins.index(max(wins))
        won += wins[place]
        del row[place + 1]
    return won
