class Solution:
    def maxProbability(self, n, edges, succProb, start, end):
        mx = [0] * n
        mx[start] = 1
        for i in range(n - 1):
            upd = False
            for j, (u, v) in enumerate(edges):
                if mx[u] * succProb[j] > mx[v]:
                    mx[v] = mx[u] * succProb[j]; upd = True
                if mx[v] * succProb[j] > mx[u]:
                    mx[u] = mx[v] * succProb[j]; upd = True
            if not upd: break
        return mx[end]
