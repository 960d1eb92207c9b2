class NumMatrix:
    def __init__(self, matrix):
        self.total = {}
        for r, row in enumerate(matrix):
            run = 0
            for c, value in enumerate(row):
                run += value
                self.total[r, c] = run + self.total.get((r - 1, c), 0)

    def sum_region(self, row1, col1, row2, col2):
        t = self.total.get
        return t((row2, col2)) - t((row1 - 1, col2), 0) - t((row2, col1 - 1), 0) + t((row1 - 1, col1 - 1), 0)
