class Solution:
    def minimumEffortPath(self, heights: List[List[int]]) -> int:
        m, n = len(heights), len(heights[0])
        dist = [[math.inf] * n for _ in range(m)]
        dist[0][0] = 0
        h = [(0, 0, 0)]
        while h:
            d, r, c = heappop(h)
            if d > dist[r][c]: continue
            if r == m - 1 and c == n - 1: return d
            for nr, nc in [(r+1,c),(r-1,c),(r,c+1),(r,c-1)]:
                if 0 <= nr < m and 0 <= nc < n:
                    nd = max(d, abs(heights[r][c] - heights[nr][nc]))
                    if nd < dist[nr][nc]:
                        dist[nr][nc] = nd
                        heappush(h, (nd, nr, nc))
