class Solution:
    def numDecodings(self, s: str) -> int:
        letters = {str(k): chr(64 + k) for k in range(1, 27)}
        memo = {"": 1}
        def count(t):
            if t in memo: return memo[t]
            memo[t] = sum(count(t[k:]) for k in (1, 2) if len(t) >= k and t[:k] in letters)
            return memo[t]
        return count(s)
