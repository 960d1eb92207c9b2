class Solution:
    def makesquare(self, nums: List[int]) -> bool:
        t = sum(nums)
        if t % 4 or max(nums) > t // 4: return False
        t //= 4
        nums.sort(reverse=True)
        @lru_cache(None)
        def go(i, a, b, c, d):
            if i == len(nums):
                return a == b == c == d
            x = nums[i]
            for k in range(4):
                s = [a, b, c, d]
                s[k] += x
                if s[k] <= t and go(i + 1, *sorted(s)):
                    return True
            return False
        return go(0, 0, 0, 0, 0)
