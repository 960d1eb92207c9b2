class Solution:
    def longestPalindrome(self, s: str) -> int:
        odd = sum(v & 1 for v in Counter(s).values())
        return len(s) - odd + bool(odd)
