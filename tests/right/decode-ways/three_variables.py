class Solution:
    def numDecodings(self, s):
        v, w, p = 0, int(s > ''), ''
        for c in s:
            v, w, p = w, int(c > '0') * w + (9 < int(p + c) < 27) * v, c
        return w
