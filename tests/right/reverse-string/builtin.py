class Solution:
    def reverseString(self, s):
        s.reverse()
