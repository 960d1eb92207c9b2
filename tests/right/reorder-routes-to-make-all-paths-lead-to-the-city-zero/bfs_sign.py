class Solution:
    def minReorder(self, n: int, connections: List[List[int]]) -> int:
        adj = [[] for _ in range(n)]
        for a, b in connections:
            adj[a].append((b, 1))
            adj[b].append((a, 0))
        q = deque([0])
        seen = {0}
        res = 0
        while q:
            u = q.popleft()
            for v, c in adj[u]:
                if v not in seen:
                    seen.add(v)
                    res += c
                    q.append(v)
        return res
