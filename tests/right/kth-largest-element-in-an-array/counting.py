class Solution:
    def findKthLargest(self, nums, k):
        for v, c in sorted(Counter(nums).items(), reverse=True):
            k -= c
            if k <= 0:
                return v
