class Solution:
    def trap(self, A):
        if len(A) < 3: return 0
        peak = A.index(max(A))
        def side(part):
            top = water = 0
            for x in part:
                top = max(top, x)
                water += top - x
            return water
        return side(A[:peak]) + side(reversed(A[peak:]))
