"""Go through the children by rating; the lower neighbours are known already.

Time: O(n log n). Space: O(n).
"""


def candy(ratings: list[int]) -> int:
    candies = [1] * len(ratings)
    for i in sorted(range(len(ratings)), key=lambda child: ratings[child]):
        for other in (i - 1, i + 1):
            if 0 <= other < len(ratings) and ratings[other] < ratings[i]:
                candies[i] = max(candies[i], candies[other] + 1)
    return sum(candies)
