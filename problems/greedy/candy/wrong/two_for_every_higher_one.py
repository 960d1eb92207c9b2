"""You hand one extra candy per lower neighbour, but rises need more and more."""


def candy(ratings: list[int]) -> int:
    total = len(ratings)
    for i in range(len(ratings)):
        left_lower = i > 0 and ratings[i] > ratings[i - 1]
        right_lower = i + 1 < len(ratings) and ratings[i] > ratings[i + 1]
        total += left_lower or right_lower
    return total
