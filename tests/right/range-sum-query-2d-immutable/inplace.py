class NumMatrix:
    def __init__(self, matrix):
        self.M = matrix
        for i in range(len(matrix)):
            for j in range(len(matrix[0])):
                if i: matrix[i][j] += matrix[i-1][j]
                if j: matrix[i][j] += matrix[i][j-1]
                if i and j: matrix[i][j] -= matrix[i-1][j-1]
    def sumRegion(self, row1, col1, row2, col2):
        g = lambda r, c: self.M[r][c] if r >= 0 and c >= 0 else 0
        return g(row2, col2) - g(row1 - 1, col2) - g(row2, col1 - 1) + g(row1 - 1, col1 - 1)
