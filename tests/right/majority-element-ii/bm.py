class Solution:
    def majorityElement(self, nums: List[int]) -> List[int]:
        c1 = c2 = 0
        a = b = None
        for x in nums:
            if x == a: c1 += 1
            elif x == b: c2 += 1
            elif c1 == 0: a, c1 = x, 1
            elif c2 == 0: b, c2 = x, 1
            else: c1 -= 1; c2 -= 1
        return [x for x in (a, b) if x is not None and nums.count(x) > len(nums) // 3]
