def checkIfPrerequisite(numCourses, prerequisites, queries):
    g = [[] for _ in range(numCourses)]
    for a, b in prerequisites: g[a].append(b)
    @lru_cache(None)
    def mask(u):
        m = 0
        for v in g[u]: m |= mask(v) | 1 << v
        return m
    return [bool(mask(u) >> v & 1) for u, v in queries]
