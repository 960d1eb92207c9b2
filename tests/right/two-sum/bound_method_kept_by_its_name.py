class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        d = {}
        for i, n in enumerate(nums):
            if n in d:
                return [d[n], i]
            d[target - n] = i

twoSum = Solution().twoSum
assert twoSum([2, 7, 11, 15], 9) == [0, 1]
assert twoSum([3, 3], 6) == [0, 1]
