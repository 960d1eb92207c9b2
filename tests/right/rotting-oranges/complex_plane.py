class Solution:
    def orangesRotting(self, grid):
        g = {i + 1j * j: v for i, row in enumerate(grid) for j, v in enumerate(row) if v}
        rotten, t = [p for p in g if g[p] == 2], 0
        fresh = set(g) - set(rotten)
        while fresh:
            rotten = {p + d for p in rotten for d in (1, -1, 1j, -1j)} & fresh
            if not rotten: return -1
            fresh -= rotten
            t += 1
        return t
