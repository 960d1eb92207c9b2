class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])
        steps = [[0] * n for _ in range(m)]
        def walk(i, j):
            if steps[i][j] == 0:
                longest = 1
                for x, y in [(i, j + 1), (i, j - 1), (i + 1, j), (i - 1, j)]:
                    if 0 <= x < m and 0 <= y < n and matrix[x][y] > matrix[i][j]:
                        longest = max(longest, walk(x, y) + 1)
                steps[i][j] = longest
            return steps[i][j]
        return max(walk(i, j) for i, j in product(range(m), range(n)))
