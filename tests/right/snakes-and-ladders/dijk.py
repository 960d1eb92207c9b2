class Solution:
    def snakesAndLadders(self, board: List[List[int]]) -> int:
        n = len(board)
        cells = [None] * (n * n + 1)
        label = 1
        columns = list(range(0, n))
        for row in range(n - 1, -1, -1):
            for col in columns:
                cells[label] = (row, col)
                label += 1
            columns.reverse()
        dist = [-1] * (n * n + 1)
        q = [(0, 1)]
        dist[1] = 0
        while q:
            d, cur = heapq.heappop(q)
            if d != dist[cur]: continue
            for nx in range(cur + 1, min(cur + 6, n ** 2) + 1):
                row, col = cells[nx]
                dest = board[row][col] if board[row][col] != -1 else nx
                if dist[dest] == -1 or dist[cur] + 1 < dist[dest]:
                    dist[dest] = dist[cur] + 1
                    heapq.heappush(q, (dist[dest], dest))
        return dist[n * n]
