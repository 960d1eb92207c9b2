class Solution:
    def isPalindrome(self, s):
        return (t := re.sub(r'[^a-z0-9]', '', s.lower())) == t[::-1]
