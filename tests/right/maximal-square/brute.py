class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        rows, cols, best = len(matrix), len(matrix[0]), 0
        for i in range(rows):
            for j in range(cols):
                if matrix[i][j] == '1':
                    side, ok = 1, True
                    while i + side < rows and j + side < cols and ok:
                        for k in range(j, j + side + 1):
                            if matrix[i + side][k] == '0': ok = False; break
                        for k in range(i, i + side + 1):
                            if matrix[k][j + side] == '0': ok = False; break
                        if ok: side += 1
                    best = max(best, side)
        return best * best
