class Solution:
    def validPalindrome(self, s: str) -> bool:
        left, right = 0, len(s) - 1
        while left < right:
            if s[left] != s[right]:
                one = s[left:right]
                two = s[left + 1:right + 1]
                return one == ''.join(reversed(one)) or two == ''.join(reversed(two))
            left, right = left + 1, right - 1
        return True
