"""
1. Two Sum  (my notes: https://example.org/1)

>>> Solution().twoSum([2, 7, 11, 15], 9)
[0, 1]
"""
import unittest
from typing import List as L


class Solution1:
    # Time:  O(n^2)
    # Space: O(1)
    def twoSum(self, nums: L[int], target: int) -> L[int]:
        return [[i, j] for i in range(len(nums)) for j in range(i) if nums[i] + nums[j] == target][0]


class Solution:
    # Time:  O(n)
    # Space: O(n)
    def twoSum(self, nums: L[int], target: int) -> L[int]:
        lookup = {}
        for i, num in enumerate(nums):
            if target - num in lookup:
                return [i, lookup[target - num]]
            lookup[num] = i


class Test(unittest.TestCase):
    def test(self):
        self.assertEqual(sorted(Solution().twoSum([3, 2, 4], 6)), [1, 2])


if __name__ == "__main__":
    unittest.main()
