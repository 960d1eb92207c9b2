class Solution:
    def maxProbability(
        self, n: int, edges: List[List[int]], succProb: List[float], start_node: int, end_node: int
    ) -> float:
        prob = [0.0] * n
        prob[start_node] = 1.0
        for _ in range(n - 1):
            changed = False
            for (u, v), p in zip(edges, succProb):
                if prob[u] * p > prob[v]:
                    prob[v] = prob[u] * p
                    changed = True
                if prob[v] * p > prob[u]:
                    prob[u] = prob[v] * p
                    changed = True
            if not changed:
                break
        return prob[end_node]
