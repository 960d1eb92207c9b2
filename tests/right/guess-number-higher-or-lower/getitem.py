class Solution:
    def guessNumber(self, n):
        class C: __getitem__ = lambda _, i: -guess(i)
        return bisect.bisect_left(C(), 0, 1, n)
