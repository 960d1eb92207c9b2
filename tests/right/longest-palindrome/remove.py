class Solution:
    def longestPalindrome(self, s: str) -> int:
        h, r = set(), 0
        for c in s:
            if c in h:
                h.remove(c)
                r += 2
            else: h.add(c)
        return r + 1 if h else r
