class Solution:
    def maxArea(self, height):
        def go(l, r):
            if l >= r:
                return 0
            a = (r - l) * min(height[l], height[r])
            return max(a, go(l + 1, r) if height[l] < height[r] else go(l, r - 1))
        return go(0, len(height) - 1)
