class Solution:
    def minimumTotal(self, triangle: List[List[int]]) -> int:
        while len(triangle) > 1:
            last = triangle.pop()
            up = triangle[-1]
            for i in range(len(up)):
                up[i] += min(last[i], last[i + 1])
        return triangle[0][0]
