class Solution:
    def canFinish(self, n, prerequisites):
        g = collections.defaultdict(list)
        for a, b in prerequisites:
            g[b].append(a)
        path = set()

        @cache
        def cyclic(u):
            if u in path:
                return True
            path.add(u)
            bad = any([cyclic(v) for v in g[u]])
            path.discard(u)
            return bad

        return not any(cyclic(u) for u in range(n))
