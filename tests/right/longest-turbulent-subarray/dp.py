class Solution:
    def maxTurbulenceSize(self, A):
        up = down = best = 1
        for a, b in zip(A, A[1:]):
            if a < b:
                up, down = down + 1, 1
            elif a > b:
                up, down = 1, up + 1
            else:
                up = down = 1
            best = max(best, up, down)
        return best
