class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        X = {}
        for r, c, n in product(range(9), range(9), range(1, 10)):
            X[r, c, n] = [('rc', r, c), ('rn', r, n), ('cn', c, n), ('bn', r//3*3 + c//3, n)]
        Y = defaultdict(set)
        for k, cs in X.items():
            for c in cs: Y[c].add(k)
        def select(k):
            removed = []
            for j in X[k]:
                for i in Y[j]:
                    for q in X[i]:
                        if q != j: Y[q].remove(i)
                removed.append(Y.pop(j))
            return removed
        def deselect(k, removed):
            for j in reversed(X[k]):
                Y[j] = removed.pop()
                for i in Y[j]:
                    for q in X[i]:
                        if q != j: Y[q].add(i)
        for i, row in enumerate(board):
            for j, v in enumerate(row):
                if v != '.': select((i, j, int(v)))
        def solve(sol):
            if not Y: return True
            c = min(Y, key=lambda c: len(Y[c]))
            for k in list(Y[c]):
                rem = select(k)
                sol.append(k)
                if solve(sol): return True
                sol.pop()
                deselect(k, rem)
            return False
        sol = []
        solve(sol)
        for r, c, n in sol: board[r][c] = str(n)
