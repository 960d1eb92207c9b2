class Solution:
    def minCostConnectPoints(self, pts: List[List[int]]) -> int:
        n, d, res, i = len(pts), [inf] * len(pts), 0, 0
        todo = set(range(n))
        while len(todo) > 1:
            todo.remove(i)
            x, y = pts[i]
            for j in todo:
                d[j] = min(d[j], abs(x - pts[j][0]) + abs(y - pts[j][1]))
            i = min(todo, key=d.__getitem__)
            res += d[i]
        return res
