class Solution:
    def setZeroes(self, matrix):
        bad = [not all(col) for col in zip(*matrix)]
        matrix[:] = [tuple(0 if b else x for b, x in zip(bad, row)) if all(row) else (0,) * len(row) for row in matrix]
