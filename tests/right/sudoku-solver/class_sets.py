class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        from itertools import product
        self.board = board
        self.val = self.possible()
        self.go()
    def possible(self):
        d = "123456789"
        val = {}
        for i, j in product(range(9), repeat=2):
            e = self.board[i][j]
            if e != '.': val[i, j] = [e]
        rows = {i: {self.board[i][j] for j in range(9)} for i in range(9)}
        cols = {j: {self.board[i][j] for i in range(9)} for j in range(9)}
        bx = {(a, b): {self.board[3*a+i][3*b+j] for i in range(3) for j in range(3)} for a in range(3) for b in range(3)}
        for i, j in product(range(9), repeat=2):
            if self.board[i][j] == '.':
                val[i, j] = [x for x in d if x not in rows[i] and x not in cols[j] and x not in bx[i//3, j//3]]
        return val
    def ok(self, i, j, x):
        for k in range(9):
            if self.board[i][k] == x or self.board[k][j] == x: return False
        a, b = i//3*3, j//3*3
        return all(self.board[a+u][b+v] != x for u in range(3) for v in range(3))
    def go(self):
        todo = sorted((k for k in self.val if self.board[k[0]][k[1]] == '.'), key=lambda k: len(self.val[k]))
        def rec(t):
            if t == len(todo): return True
            i, j = todo[t]
            for x in self.val[i, j]:
                if self.ok(i, j, x):
                    self.board[i][j] = x
                    if rec(t + 1): return True
                    self.board[i][j] = '.'
            return False
        rec(0)
