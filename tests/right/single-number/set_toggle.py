class Solution:
    def singleNumber(self, nums):
        s = set()
        for x in nums:
            s.remove(x) if x in s else s.add(x)
        return s.pop()
