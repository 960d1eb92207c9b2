class Solution:
    def rev(self, a, l, r):
        while l < r:
            a[l], a[r] = a[r], a[l]
            l += 1
            r -= 1
    def nextPermutation(self, nums: List[int]) -> None:
        p = next((i for i in range(len(nums) - 2, -1, -1) if nums[i] < nums[i + 1]), None)
        if p is None:
            return self.rev(nums, 0, len(nums) - 1)
        q = max(i for i in range(p + 1, len(nums)) if nums[i] > nums[p])
        nums[p], nums[q] = nums[q], nums[p]
        self.rev(nums, p + 1, len(nums) - 1)
