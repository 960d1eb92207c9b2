"""You look at left neighbours only, so a falling row gets one candy each."""


def candy(ratings: list[int]) -> int:
    candies = [1] * len(ratings)
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            candies[i] = candies[i - 1] + 1
    return sum(candies)
