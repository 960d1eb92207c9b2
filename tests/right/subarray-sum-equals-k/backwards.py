class Solution(object):
    def subarraySum(self, nums, k):
        for i in range(1, len(nums)):
            nums[i] += nums[i - 1]
        seen = defaultdict(int)
        ans = 0
        for p in nums[::-1]:
            ans += seen[p + k] + (p == k)
            seen[p] += 1
        return ans
