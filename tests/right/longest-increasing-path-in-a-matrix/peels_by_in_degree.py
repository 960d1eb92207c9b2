class Solution:
    def longestIncreasingPath(self, matrix):
        m, n = len(matrix), len(matrix[0])
        D = [0, 1, 0, -1, 0]
        indeg = collections.Counter()
        def nbrs(i, j):
            for d in range(4):
                x, y = i + D[d], j + D[d + 1]
                if 0 <= x < m and 0 <= y < n:
                    yield x, y
        for i in range(m):
            for j in range(n):
                for x, y in nbrs(i, j):
                    if matrix[x][y] < matrix[i][j]:
                        indeg[i, j] += 1
        q = collections.deque((i, j) for i in range(m) for j in range(n) if not indeg[i, j])
        ans = 0
        while q:
            ans += 1
            for _ in range(len(q)):
                i, j = q.popleft()
                for x, y in nbrs(i, j):
                    if matrix[x][y] > matrix[i][j]:
                        indeg[x, y] -= 1
                        if not indeg[x, y]:
                            q.append((x, y))
        return ans
