class Solution:
    def totalNQueens(self, n: int) -> int:
        cols, diag, anti = set(), set(), set()
        self.count = 0

        def place(r: int) -> None:
            if r == n:
                self.count += 1
                return
            for c in range(n):
                if c in cols or r - c in diag or r + c in anti:
                    continue
                cols.add(c)
                diag.add(r - c)
                anti.add(r + c)
                place(r + 1)
                cols.remove(c)
                diag.remove(r - c)
                anti.remove(r + c)

        place(0)
        return self.count
