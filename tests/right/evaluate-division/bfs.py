class Solution:
    def calcEquation(self, equations, values, queries):
        g = defaultdict(list)
        for i, (x, y) in enumerate(equations):
            g[x].append((y, values[i]))
            g[y].append((x, 1 / values[i]))
        def bfs(s, t):
            if s not in g or t not in g: return -1
            q, seen = deque([(s, 1.0)]), {s}
            while q:
                n, p = q.popleft()
                if n == t: return p
                for m, w in g[n]:
                    if m not in seen:
                        seen.add(m)
                        q.append((m, p * w))
            return -1
        return [bfs(*q) for q in queries]
