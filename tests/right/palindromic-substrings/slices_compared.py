class Solution:
    def countSubstrings(self, s: str) -> int:
        n, total = len(s), 0
        for i in range(n):
            for j in range(i + 1, n + 1):
                total += s[i:j] == s[i:j][::-1]
        return total
