class Solution:
    def canPartitionKSubsets(self, nums: List[int], k: int) -> bool:
        t, r = divmod(sum(nums), k)
        if r or max(nums) > t: return False
        nums.sort(reverse=True)
        @lru_cache(None)
        def go(i, g):
            if i == len(nums): return True
            for j in range(k):
                if j and g[j] == g[j - 1]: continue
                if g[j] + nums[i] <= t:
                    h = list(g)
                    h[j] += nums[i]
                    if go(i + 1, tuple(sorted(h))): return True
            return False
        return go(0, (0,) * k)
