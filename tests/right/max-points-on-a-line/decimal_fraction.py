from fractions import Fraction
class Solution:
    def maxPoints(self, points: List[List[int]]) -> int:
        n = len(points)
        ans = 1
        for i in range(n):
            cnt = collections.Counter()
            for j in range(i):
                dx = points[i][0] - points[j][0]
                dy = points[i][1] - points[j][1]
                cnt["inf" if dx == 0 else Fraction(dy, dx)] += 1
            if cnt: ans = max(ans, cnt.most_common(1)[0][1] + 1)
        return ans
