class Solution:
    start, size = 0, 0

    def longestPalindrome(self, s: str) -> str:
        for c in range(len(s)):
            self.grow(s, c, c)
            self.grow(s, c, c + 1)
        return s[self.start:self.start + self.size]

    def grow(self, s, l, r):
        while l >= 0 and r < len(s) and s[l] == s[r]:
            l -= 1; r += 1
        if r - l - 1 > self.size:
            self.start, self.size = l + 1, r - l - 1
