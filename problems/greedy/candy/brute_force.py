"""Hand out one each, and correct whoever has too few until nothing changes.

Time: O(n³). Space: O(n).
"""


def candy(ratings: list[int]) -> int:
    candies = [1] * len(ratings)
    changed = True
    while changed:
        changed = False
        for i in range(len(ratings)):
            for other in (i - 1, i + 1):
                inside = 0 <= other < len(ratings)
                if inside and ratings[i] > ratings[other] and candies[i] <= candies[other]:
                    candies[i] += 1
                    changed = True
    return sum(candies)
