class Solution:
    def validPalindrome(self, s: str, left=0, right=None, used=False) -> bool:
        if right is None: right = len(s) - 1
        while left < right:
            if s[left] == s[right]:
                left += 1
                right -= 1
            elif used:
                return False
            else:
                return self.validPalindrome(s, left + 1, right, True) or self.validPalindrome(s, left, right - 1, True)
        return True
