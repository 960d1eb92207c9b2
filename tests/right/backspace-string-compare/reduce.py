class Solution:
    def backspaceCompare(self, s, t):
        back = lambda res, c: res[:-1] if c == '#' else res + c
        return reduce(back, s, "") == reduce(back, t, "")
