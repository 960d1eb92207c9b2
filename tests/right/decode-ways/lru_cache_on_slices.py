class Solution:
    @lru_cache(None)
    def numDecodings(self, s: str) -> int:
        if not s:
            return 1
        if s.startswith("0"):
            return 0
        res = self.numDecodings(s[1:])
        if len(s) > 1 and 10 <= int(s[:2]) <= 26:
            res += self.numDecodings(s[2:])
        return res
