class Solution:
    def solve(self, board: List[List[str]]) -> None:
        def save(i, j):
            if 0 <= i < len(board) and 0 <= j < len(board[0]) and board[i][j] == "O":
                board[i][j] = "#"
                any(save(i + di, j + dj) for di, dj in ((1, 0), (-1, 0), (0, 1), (0, -1)))
        for _ in range(4):
            for j in range(len(board[0])):
                save(0, j)
            board[:] = list(map(list, zip(*board[::-1])))
        board[:] = (tuple({"#": "O"}.get(c, "X") for c in row) for row in board)
