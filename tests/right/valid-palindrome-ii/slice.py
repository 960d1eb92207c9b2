class Solution:
    def validPalindrome(self, s):
        for i in range(len(s) // 2):
            if s[i] != s[~i]:
                t, u = s[i:-1 - i], s[i + 1:len(s) - i]
                return t == t[::-1] or u == u[::-1]
        return True
