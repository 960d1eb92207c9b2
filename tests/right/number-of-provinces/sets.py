def findCircleNum(isConnected):
    comps = []
    for i, row in enumerate(isConnected):
        cur = {j for j, v in enumerate(row) if v} | {i}
        keep = []
        for c in comps:
            if c & cur: cur |= c
            else: keep.append(c)
        comps = keep + [cur]
    return len(comps)
