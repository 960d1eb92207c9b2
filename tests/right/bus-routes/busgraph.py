class Solution:
    def numBusesToDestination(self, routes, S, T):
        if S == T: return 0
        routes = list(map(set, routes))
        graph = [set() for _ in routes]
        for i, a in enumerate(routes):
            for j in range(i):
                if not a.isdisjoint(routes[j]):
                    graph[i].add(j); graph[j].add(i)
        queue = [(i, 1) for i, r in enumerate(routes) if S in r]
        targets = {i for i, r in enumerate(routes) if T in r}
        seen = {i for i, _ in queue}
        for node, depth in queue:
            if node in targets: return depth
            for nb in graph[node]:
                if nb not in seen:
                    seen.add(nb)
                    queue.append((nb, depth + 1))
        return -1
