class Solution:
    def maxTurbulenceSize(self, A):
        if len(set(A)) == 1: return 1
        n = len(A)
        s = [A[i] < A[i+1] if i % 2 else A[i] > A[i+1] for i in range(n - 1)]
        t = [A[i] > A[i+1] if i % 2 else A[i] < A[i+1] for i in range(n - 1)]
        best = 0
        for z in (s, t):
            for k, g in itertools.groupby(z):
                if k: best = max(best, len(list(g)))
        return best + 1
