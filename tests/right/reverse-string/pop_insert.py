class Solution:
    def reverseString(self, s):
        s.sort(key=lambda c, it=itertools.count(): -next(it))
