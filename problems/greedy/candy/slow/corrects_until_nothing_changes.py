"""You correct the row from the left until nothing changes, so a long fall takes n passes."""


def candy(ratings: list[int]) -> int:
    candies = [1] * len(ratings)
    changed = True
    while changed:
        changed = False
        for i in range(len(ratings)):
            least = candies[i]
            if i > 0 and ratings[i] > ratings[i - 1]:
                least = max(least, candies[i - 1] + 1)
            if i + 1 < len(ratings) and ratings[i] > ratings[i + 1]:
                least = max(least, candies[i + 1] + 1)
            if least > candies[i]:
                candies[i] = least
                changed = True
    return sum(candies)
