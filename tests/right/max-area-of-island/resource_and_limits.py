import sys
import resource
import threading
try:
    resource.setrlimit(resource.RLIMIT_STACK, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
except (ValueError, OSError):
    pass
sys.setrecursionlimit(max(10 ** 9 // 4, sys.getrecursionlimit()))

class Solution:
    def maxAreaOfIsland(self, grid):
        def go(r, c):
            if r < 0 or c < 0 or r >= len(grid) or c >= len(grid[0]) or grid[r][c] != 1: return 0
            grid[r][c] = -1
            return sum([1, go(r, c + 1), go(r + 1, c), go(r, c - 1), go(r - 1, c)])
        return max(max(go(r, c) for c in range(len(grid[0]))) for r in range(len(grid)))
