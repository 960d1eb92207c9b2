class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        return bool(fullmatch(p, s))
