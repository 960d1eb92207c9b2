class Solution:
    def minimumEffortPath(self, heights):
        R, C = len(heights), len(heights[0])
        def can(mid):
            vis = set()
            def dfs(x, y):
                if x == R - 1 and y == C - 1: return True
                vis.add((x, y))
                for a, b in ((x+1,y),(x-1,y),(x,y+1),(x,y-1)):
                    if 0 <= a < R and 0 <= b < C and (a, b) not in vis and abs(heights[x][y] - heights[a][b]) <= mid:
                        if dfs(a, b): return True
                return False
            return dfs(0, 0)
        return bisect.bisect_left(range(10**6 + 1), True, key=can)
