class Solution:
    def removeStars(self, s: str) -> str:
        res = ''
        for c in s:
            if c == '*':
                res = res[:-1]
            else:
                res += c
        return res
