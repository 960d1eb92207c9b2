class Solution:
    def maxOperations(self, nums, k):
        c = Counter(nums)
        return sum(min(c[x], c[k - x]) for x in c) // 2
