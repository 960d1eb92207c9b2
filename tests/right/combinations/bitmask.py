class Solution:
    def combine(self, n, k):
        res = []
        for m in range(1 << n):
            if bin(m).count('1') == k:
                res.append([i + 1 for i in range(n) if m >> i & 1])
        return res
