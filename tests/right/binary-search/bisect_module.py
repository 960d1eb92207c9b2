class Solution:
    def search(self, nums: List[int], target: int) -> int:
        i = bisect.bisect_left(nums, target)
        print("found at", i)
        return i if i != len(nums) and nums[i] == target else -1
