"""You always burst the smallest balloon, but a small one at the edge is better kept for later."""


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]
    won = 0
    while len(row) > 2:
        place = min(range(1, len(row) - 1), key=row.__getitem__)
        won += row[place - 1] * row[place] * row[place + 1]
        del row[place]
    return won
