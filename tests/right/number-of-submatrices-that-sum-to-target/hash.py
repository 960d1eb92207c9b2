class Solution:
    def numSubmatrixSumTarget(self, matrix: List[List[int]], target: int) -> int:
        m, n = len(matrix), len(matrix[0])
        for row in matrix:
            for j in range(1, n): row[j] += row[j - 1]
        res = 0
        for i in range(n):
            for j in range(i, n):
                c = collections.defaultdict(int)
                c[0], cur = 1, 0
                for k in range(m):
                    cur += matrix[k][j] - (matrix[k][i - 1] if i > 0 else 0)
                    res += c[cur - target]
                    c[cur] += 1
        return res
