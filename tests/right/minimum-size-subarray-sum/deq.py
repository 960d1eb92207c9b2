class Solution:
    def minSubArrayLen(self, target: int, nums: List[int]) -> int:
        q, s, ans = deque(), 0, sys.maxsize
        for x in nums:
            q.append(x); s += x
            while s >= target:
                ans = min(ans, len(q))
                s -= q.popleft()
        return ans % sys.maxsize
