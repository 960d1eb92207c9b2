class Solution:
    def minimumEffortPath(self, heights):
        R, C = len(heights), len(heights[0])
        def ok(mx):
            seen = {(0, 0)}
            q = deque([(0, 0)])
            while q:
                r, c = q.popleft()
                if (r, c) == (R - 1, C - 1): return True
                for x, y in ((r+1,c),(r-1,c),(r,c+1),(r,c-1)):
                    if 0 <= x < R and 0 <= y < C and (x, y) not in seen and abs(heights[r][c] - heights[x][y]) <= mx:
                        seen.add((x, y))
                        q.append((x, y))
            return False
        lo, hi = 0, 10 ** 6
        while lo < hi:
            mid = (lo + hi) // 2
            if ok(mid): hi = mid
            else: lo = mid + 1
        return lo
