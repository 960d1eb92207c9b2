class Solution:
    def snakesAndLadders(self, board: List[List[int]]) -> int:
        n = len(board)
        def pos(s):
            r, c = divmod(s - 1, n)
            if r % 2: c = n - 1 - c
            return n - 1 - r, c
        q = deque([(1, 0)])
        seen = {1}
        while q:
            s, d = q.popleft()
            if s == n * n: return d
            for t in range(s + 1, min(s + 6, n * n) + 1):
                r, c = pos(t)
                if board[r][c] != -1: t = board[r][c]
                if t not in seen:
                    seen.add(t)
                    q.append((t, d + 1))
        return -1
