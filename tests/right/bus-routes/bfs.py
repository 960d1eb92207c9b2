class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        if source == target: return 0
        stop2bus = defaultdict(list)
        for b, r in enumerate(routes):
            for s in r: stop2bus[s].append(b)
        q = deque([(source, 0)])
        seen_stop = {source}; seen_bus = set()
        while q:
            s, d = q.popleft()
            if s == target: return d
            for b in stop2bus[s]:
                if b in seen_bus: continue
                seen_bus.add(b)
                for t in routes[b]:
                    if t not in seen_stop:
                        seen_stop.add(t)
                        q.append((t, d + 1))
        return -1
