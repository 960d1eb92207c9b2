class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        for p in permutations(range(n)):
            if n == len({p[i] + i for i in range(n)}) == len({p[i] - i for i in range(n)}):
                yield ("." * c + "Q" + "." * (n - c - 1) for c in p)
