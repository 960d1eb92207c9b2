class Solution:
    def gameOfLife(self, board):
        old = copy.deepcopy(board)
        m, n = len(board), len(board[0])
        for i, j in product(range(m), range(n)):
            s = sum(old[i+a][j+b] for a in (-1,0,1) for b in (-1,0,1) if (a or b) and 0 <= i+a < m and 0 <= j+b < n)
            if old[i][j] and (s < 2 or s > 3): board[i][j] = 0
            if not old[i][j] and s == 3: board[i][j] = 1
