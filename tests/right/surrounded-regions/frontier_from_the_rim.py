class Solution:
    def solve(self, board):
        h, w = len(board), len(board[0])
        rim = {(i, j) for i in range(h) for j in range(w) if i in (0, h - 1) or j in (0, w - 1)}
        todo = [p for p in rim if board[p[0]][p[1]] == "O"]
        free = set(todo)
        for i, j in todo:
            for p in (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1):
                if p not in free and 0 <= p[0] < h and 0 <= p[1] < w and board[p[0]][p[1]] == "O":
                    free.add(p)
                    todo.append(p)
        board[:] = [["O" if (i, j) in free else "X" for j in range(w)] for i in range(h)]
