class Solution:
    def maxPoints(self, points: List[List[int]]) -> int:
        n = len(points)
        if n <= 2:
            return n
        ans = 2
        for i in range(n):
            x1, y1 = points[i]
            for j in range(i + 1, n):
                x2, y2 = points[j]
                a = y2 - y1; b = x2 - x1
                cnt = 2
                for k in range(j + 1, n):
                    x3, y3 = points[k]
                    if (y3 - y1) * b == a * (x3 - x1):
                        cnt += 1
                if cnt > ans: ans = cnt
        return ans
