class Solution:
    def isValidSudoku(self, board):
        def ok(unit):
            digits = [d for d in unit if d != '.']
            return len(digits) == len(set(digits))

        squares = ([board[3 * a + i][3 * b + j] for i in range(3) for j in range(3)] for a in range(3) for b in range(3))
        return all(map(ok, chain(board, zip(*board), squares)))
