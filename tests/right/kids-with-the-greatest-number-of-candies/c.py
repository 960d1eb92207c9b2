def kidsWithCandies(candies, extraCandies):
    return list(map(lambda c: max(candies) - c <= extraCandies, candies))
