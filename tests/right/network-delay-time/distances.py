def networkDelayTime(times, N, K):
    dist = [0] + [float("inf")] * N
    dist[K] = 0
    graph = [[] for _ in range(N + 1)]
    for u, v, w in times: graph[u] += (w, v),
    todo = [(0, K)]
    while todo:
        d, u = heappop(todo)
        if d > dist[u]: continue
        for w, v in graph[u]:
            if d + w < dist[v]:
                dist[v] = d + w
                heappush(todo, (dist[v], v))
    ans = max(dist)
    return ans if ans != float("inf") else -1
