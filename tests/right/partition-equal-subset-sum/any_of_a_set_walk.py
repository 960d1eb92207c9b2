class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half = sum(nums) / 2
        if half != int(half):
            return False
        seen, nums = {0}, sorted(nums, reverse=True)
        for x in nums:
            for s in list(seen):
                if s + x == half:
                    return True
                if s + x < half:
                    seen.add(s + x)
        return False
