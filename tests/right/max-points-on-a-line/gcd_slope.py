class Solution:
    def maxPoints(self, points: List[List[int]]) -> int:
        best = 1
        for i, (x1, y1) in enumerate(points):
            d = defaultdict(int)
            for x2, y2 in points[i+1:]:
                dx, dy = x2 - x1, y2 - y1
                g = gcd(dx, dy)
                dx //= g; dy //= g
                if dx < 0 or dx == 0 and dy < 0:
                    dx, dy = -dx, -dy
                d[(dx, dy)] += 1
                best = max(best, d[(dx, dy)] + 1)
        return best
