class Solution:
    def kidsWithCandies(self, candies: List[int], extraCandies: int) -> List[bool]:
        res = []
        for i in range(len(candies)):
            candies[i] += extraCandies
            res.append(all(candies[i] >= x for x in candies))
            candies[i] -= extraCandies
        return res
