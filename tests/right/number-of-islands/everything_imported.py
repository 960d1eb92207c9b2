from typing import *
from collections import *
from itertools import *
from functools import *
from heapq import *
from bisect import *
from math import *
from string import *
import sys, os, time, random, re, copy, operator, gc
gc.disable()

class Solution:
    DIRS = ((0, 1), (0, -1), (1, 0), (-1, 0))

    def numIslands(self, grid: List[List[str]]) -> int:
        t0 = time.perf_counter()
        g = copy.deepcopy(grid)
        ans = 0
        for i, j in product(range(len(g)), range(len(g[0]))):
            if g[i][j] == "1":
                ans += 1
                st = [(i, j)]
                g[i][j] = "0"
                while st:
                    i, j = st.pop()
                    for di, dj in self.DIRS:
                        x, y = i + di, j + dj
                        if 0 <= x < len(g) and 0 <= y < len(g[0]) and g[x][y] == "1":
                            g[x][y] = "0"
                            st.append((x, y))
        print("took %.3f s" % (time.perf_counter() - t0), file=sys.stderr)
        return ans
