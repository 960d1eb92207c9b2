class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        if source == target:
            return 0
        m = max(max(r) for r in routes)
        if max(source, target) > m:
            return -1
        n = len(routes)
        best = [inf] * (m + 1)
        best[source] = 0
        flag = True
        while flag:
            flag = False
            for r in routes:
                mn = min(best[s] for s in r) + 1
                for s in r:
                    if best[s] > mn:
                        best[s] = mn
                        flag = True
        return -1 if best[target] == inf else best[target]
