class Solution:
    @lru_cache(None)
    def isMatch(self, s: str, p: str) -> bool:
        if not p:
            return s == ""
        if p[-1] == "*":
            if self.isMatch(s, p[:-2]):
                return True
            return s != "" and p[-2] in "." + s[-1] and self.isMatch(s[:-1], p)
        return s != "" and p[-1] in "." + s[-1] and self.isMatch(s[:-1], p[:-1])
