class Solution:
    def numSubmatrixSumTarget(self, A: List[List[int]], target: int) -> int:
        if len(A) < len(A[0]): A = [*map(list, zip(*A))]
        P = [[0, *accumulate(r)] for r in A]
        res = 0
        for i, j in combinations(range(len(P[0])), 2):
            c = Counter({0: 1}); s = 0
            for r in P:
                s += r[j] - r[i]
                res += c[s - target]
                c[s] += 1
        return res
