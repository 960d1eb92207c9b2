class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        self.solve(board)
    def solve(self, board):
        for i in range(9):
            for j in range(9):
                if board[i][j] == '.':
                    for ch in '123456789':
                        if self.isValid(board, i, j, ch):
                            board[i][j] = ch
                            if self.solve(board):
                                return True
                            board[i][j] = '.'
                    return False
        return True
    def isValid(self, board, r, c, ch):
        for k in range(9):
            if board[r][k] == ch or board[k][c] == ch: return False
            if board[3*(r//3)+k//3][3*(c//3)+k%3] == ch: return False
        return True
