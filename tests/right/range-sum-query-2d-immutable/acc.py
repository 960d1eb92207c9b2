class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        rows = [list(accumulate(r, initial=0)) for r in matrix]
        cols = [list(accumulate(c, initial=0)) for c in zip(*rows)]
        self.s = cols
    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        s = self.s
        return s[col2 + 1][row2 + 1] - s[col1][row2 + 1] - s[col2 + 1][row1] + s[col1][row1]
