from typing import *
from collections import *


class Solution:
    @staticmethod
    def twoSum(numbers: List[int], target: int, *, debug: bool = False) -> List[int]:
        list = numbers
        l, r = 0, len(list) - 1
        while (sum := list[l] + list[r]) != target:
            if debug:
                print(l, r, sum)
            l, r = (l + 1, r) if sum < target else (l, r - 1)
        return [l + 1, r + 1]


print(Solution.twoSum([2, 7, 11, 15], 9))
print(Solution().twoSum([2, 3, 4], 6), "expected [1, 3]")
assert Solution().twoSum([-1, 0], -1) == [1, 2]
