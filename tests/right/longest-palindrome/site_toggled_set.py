class Solution:
    def longestPalindrome(self, s: str) -> int:
        alone = set()
        for ch in s:
            alone ^= {ch}
        return len(s) - max(0, len(alone) - 1)
