import functools

class Solution:
    @staticmethod
    def numDecodings(s):
        def step(state, d):
            two, one, last = state
            return one, (one if d != "0" else 0) + (two if last == "1" or last == "2" and d < "7" else 0), d
        return functools.reduce(step, s, (0, 1, ""))[1]
