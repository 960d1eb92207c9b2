class Solution:
    def mergeAlternately(self, a, b):
        return a[0] + self.mergeAlternately(b, a[1:]) if a else b
