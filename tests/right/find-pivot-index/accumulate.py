class Solution:
    def pivotIndex(self, nums):
        pre = [0] + list(accumulate(nums))
        return next((i for i in range(len(nums)) if pre[i] == pre[-1] - pre[i + 1]), -1)
