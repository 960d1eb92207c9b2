class Solution:
    def validPath(self, n, edges, start, end):
        adj = collections.defaultdict(set)
        for a, b in edges:
            adj[a].add(b); adj[b].add(a)
        q, seen = collections.deque([start]), {start}
        while q:
            u = q.popleft()
            if u == end: return True
            for v in adj[u] - seen:
                seen.add(v); q.append(v)
        return False
