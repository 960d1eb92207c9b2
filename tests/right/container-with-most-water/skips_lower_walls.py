class Solution:
    def maxArea(self, H):
        ans, i, j = 0, 0, len(H) - 1
        while i < j:
            h = min(H[i], H[j])
            ans = max(ans, h * (j - i))
            while i < j and H[i] <= h: i += 1
            while i < j and H[j] <= h: j -= 1
        return ans
