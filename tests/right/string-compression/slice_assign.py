class Solution:
    def compress(self, chars):
        s = ''
        for c, g in groupby(chars):
            n = len(list(g))
            s += c + (str(n) if n > 1 else '')
        chars[:] = list(s)
        return len(s)
