class Solution:
    def longestPalindrome(self, s: str) -> str:
        best, length = s[0], 1
        for i in range(len(s)):
            for k in (2, 1):
                j = i - length - k + 1
                if j >= 0 and (cand := s[j:i + 1]) == cand[::-1]:
                    best, length = cand, length + k
                    break
        return best
