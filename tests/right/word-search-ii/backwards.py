class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        # only words whose letters are there at all
        have = Counter(chain(*board))
        words = [w for w in words if all(have[c] >= k for c, k in Counter(w).items())]
        T = {}
        for w in words:
            reduce(lambda t, c: t.setdefault(c, {}), w, T)['end'] = w
        found = set()
        rows, cols = range(len(board)), range(len(board[0]))
        used = set()
        def go(i, j, t):
            if i not in rows or j not in cols or (i, j) in used or board[i][j] not in t:
                return
            t = t[board[i][j]]
            if 'end' in t:
                found.add(t['end'])
            used.add((i, j))
            for di, dj in (0, 1), (1, 0), (0, -1), (-1, 0):
                go(i + di, j + dj, t)
            used.discard((i, j))
        for i, j in product(rows, cols):
            go(i, j, T)
        return found
