class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        sys.stdout.write("n = %d\n" % len(nums))
        sys.stdout.flush()
        nums.sort()
        lo, hi = 0, len(nums)
        while lo < hi:
            m = lo + hi >> 1
            if nums[m] > m: hi = m
            else: lo = m + 1
        return lo
