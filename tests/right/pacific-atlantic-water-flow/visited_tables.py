class Solution:
    def pacificAtlantic(self, heights):
        rows, cols = len(heights), len(heights[0])
        def wet(i, j, mark):
            mark[i][j] = 1
            for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                x, y = i + a, j + b
                if 0 <= x < rows and 0 <= y < cols and not mark[x][y] and heights[x][y] >= heights[i][j]:
                    wet(x, y, mark)
        P = [[0] * cols for _ in heights]
        A = [[0] * cols for _ in heights]
        for i in range(rows):
            if not P[i][0]: wet(i, 0, P)
            if not A[i][-1]: wet(i, cols - 1, A)
        for j in range(cols):
            if not P[0][j]: wet(0, j, P)
            if not A[-1][j]: wet(rows - 1, j, A)
        return ([i, j] for i in range(rows) for j in range(cols) if P[i][j] & A[i][j])
