class Solution:
    def getFood(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        foods = []
        for i, j in product(range(m), range(n)):
            if grid[i][j] == '*':
                si, sj = i, j
            elif grid[i][j] == '#':
                foods.append((i, j))
        if not foods: return -1
        dist = defaultdict(lambda: inf)
        dist[si, sj] = 0
        h = [(0, si, sj)]
        while h:
            d, i, j = heappop(h)
            if grid[i][j] == '#':
                return d
            if d > dist[i, j]:
                continue
            for a, b in [(i+1, j), (i-1, j), (i, j+1), (i, j-1)]:
                if a < 0 or b < 0 or a == m or b == n or grid[a][b] == 'X': continue
                if d + 1 < dist[a, b]:
                    dist[a, b] = d + 1
                    heappush(h, (d + 1, a, b))
        return -1
