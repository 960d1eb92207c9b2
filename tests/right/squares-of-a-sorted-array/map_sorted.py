class Solution:
    def sortedSquares(self, nums):
        return sorted(map(lambda x: x ** 2, nums))
