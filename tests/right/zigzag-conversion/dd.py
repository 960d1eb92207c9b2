class Solution:
    def convert(self, s, numRows):
        if numRows < 2: return s
        d = collections.defaultdict(list)
        for i, c in enumerate(s):
            k = i % (2 * numRows - 2)
            d[min(k, 2 * numRows - 2 - k)] += c
        return ''.join(c for r in sorted(d) for c in d[r])
