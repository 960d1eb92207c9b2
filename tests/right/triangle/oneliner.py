class Solution:
    def minimumTotal(self, triangle):
        return reduce(lambda a, r: list(map(add, r, map(min, [a[0]] + a, a + [a[-1]]))), triangle[1:], triangle[0]) and min(reduce(lambda a, r: list(map(add, r, map(min, [a[0]] + a, a + [a[-1]]))), triangle[1:], triangle[0]))
