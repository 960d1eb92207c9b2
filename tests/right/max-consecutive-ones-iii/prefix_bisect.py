class Solution:
    def longestOnes(self, nums, k):
        pre = list(accumulate((1 - x for x in nums), initial=0))
        return max(j - bisect.bisect_left(pre, pre[j] - k) for j in range(len(pre)))
