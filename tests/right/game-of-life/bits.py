class Solution:
    def gameOfLife(self, board: List[List[int]]) -> None:
        """
        Do not return anything, modify board in-place instead.
        """
        m, n = len(board), len(board[0])
        for i in range(m):
            for j in range(n):
                c = 0
                for a in range(max(i-1, 0), min(i+2, m)):
                    for b in range(max(j-1, 0), min(j+2, n)):
                        c += board[a][b] & 1
                if c == 3 or c - board[i][j] == 3:
                    board[i][j] |= 2
        for i in range(m):
            for j in range(n):
                board[i][j] >>= 1
