class Solution:
    def longestPalindrome(self, s: str) -> str:
        return next(s[i:i + k] for k in range(len(s), 0, -1) for i in range(len(s) - k + 1) if s[i:i + k] == s[i:i + k][::-1])
