class Solution:
    def transpose(self, mat):
        m, n = len(mat), len(mat[0])
        out = [[0 for _ in range(m)] for _ in range(n)]
        for k in range(m * n):
            out[k % n][k // n] = mat[k // n][k % n]
        return out
