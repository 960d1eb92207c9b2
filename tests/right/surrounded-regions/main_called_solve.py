class Solution:
    def solve(self, board: List[List[str]]) -> None:
        R, C = len(board), len(board[0])
        todo = [(r, c) for r in range(R) for c in (0, C - 1)] + [(r, c) for r in (0, R - 1) for c in range(C)]
        while todo:
            r, c = todo.pop()
            if 0 <= r < R and 0 <= c < C and board[r][c] == "O":
                board[r][c] = "?"
                todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
        flip = {"?": "O"}
        for row in board:
            row[:] = (flip.get(cell, "X") for cell in row)


def solve():
    board = [["X", "X", "X"], ["X", "O", "X"], ["X", "X", "X"]]
    Solution().solve(board)
    print(board)


if __name__ == "__main__":
    solve()
