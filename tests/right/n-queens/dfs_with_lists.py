class Solution:
    def __init__(self):
        self.boards = []

    def solveNQueens(self, n):
        self.n = n
        self.place([])
        return tuple(tuple("".join("Q" if c == q else "." for c in range(n)) for q in qs) for qs in self.boards)

    def place(self, qs):
        r = len(qs)
        if r == self.n:
            self.boards.append(qs)
            return
        for c in range(self.n):
            if all(c != q and abs(c - q) != r - i for i, q in enumerate(qs)):
                self.place(qs + [c])
