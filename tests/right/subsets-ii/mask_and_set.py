class Solution:
    def subsetsWithDup(self, nums):
        n = len(nums)
        nums = sorted(nums)
        seen = set()
        for mask in range(1 << n):
            seen.add(tuple(nums[i] for i in range(n) if mask & (1 << i)))
        print(len(seen))
        return map(list, seen)
