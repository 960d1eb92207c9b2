class Solution:
    def totalNQueens(self, n):
        def f(row, c, a, b):
            if row == n: return 1
            return sum(f(row + 1, c | {x}, a | {row - x}, b | {row + x}) for x in range(n) if x not in c and row - x not in a and row + x not in b)
        return f(0, frozenset(), frozenset(), frozenset())
