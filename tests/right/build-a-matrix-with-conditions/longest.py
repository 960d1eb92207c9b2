def buildMatrix(k, rowConditions, colConditions):
    def pos(E):
        rank = [0] * (k + 1)
        E = list({(a, b) for a, b in E})
        for _ in range(k + 1):
            ch = False
            for a, b in E:
                if rank[b] <= rank[a]:
                    rank[b] = rank[a] + 1
                    ch = True
            if not ch: break
        else:
            return None
        order = sorted(range(1, k + 1), key=rank.__getitem__)
        return {v: i for i, v in enumerate(order)}
    r, c = pos(rowConditions), pos(colConditions)
    if r is None or c is None:
        return []
    m = [[0] * k for _ in range(k)]
    for v in range(1, k + 1):
        m[r[v]][c[v]] = v
    return m
