class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        board[:] = self.run([r[:] for r in board])
    def run(self, b):
        best = None
        for i in range(9):
            for j in range(9):
                if b[i][j] == '.':
                    used = set(b[i]) | {b[k][j] for k in range(9)} | {b[i//3*3+k//3][j//3*3+k%3] for k in range(9)}
                    c = set('123456789') - used
                    if best is None or len(c) < len(best[2]): best = (i, j, c)
        if best is None: return b
        i, j, c = best
        for v in c:
            b[i][j] = v
            r = self.run(b)
            if r: return r
        b[i][j] = '.'
        return None
