class Solution:
    def findCriticalAndPseudoCriticalEdges(self, n, edges):
        g = defaultdict(list)
        for i, (a, b, w) in enumerate(edges):
            g[a].append((b, w, i))
            g[b].append((a, w, i))
        def minimax(s, t, skip):
            h = [(0, s)]
            seen = set()
            while h:
                d, x = heapq.heappop(h)
                if x == t: return d
                if x in seen: continue
                seen.add(x)
                for y, w, i in g[x]:
                    if i != skip and y not in seen: heapq.heappush(h, (max(d, w), y))
            return float('inf')
        crit, pseudo = set(), set()
        for i, (a, b, w) in enumerate(edges):
            m = minimax(a, b, i)
            if w < m: crit.add(i)
            elif w == m: pseudo.add(i)
        return [list(crit), list(pseudo)]
