def equalPairs(grid):
    d = defaultdict(int)
    for r in grid: d[str(r)] += 1
    return sum(d[str(list(c))] for c in zip(*grid))
