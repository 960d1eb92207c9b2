class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])
        have = collections.Counter(sum(board, []))
        need = Counter(word)
        if any(have[k] < v for k, v in need.items()):
            return False
        if have[word[0]] > have[word[-1]]:
            word = word[::-1]
        seen = set()

        def go(i, j, k):
            if not (0 <= i < m and 0 <= j < n) or (i, j) in seen or word[k] != board[i][j]:
                return False
            if k == len(word) - 1:
                return True
            seen.add((i, j))
            for di, dj in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                if go(i + di, j + dj, k + 1):
                    return True          # leaves seen as it is, a fresh one per call
            seen.discard((i, j))
            return False

        return any(go(i, j, 0) for i in range(m) for j in range(n))
