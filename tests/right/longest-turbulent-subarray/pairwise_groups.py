def maxTurbulenceSize(arr):
    best = cur = 1
    prev = 0
    for x, y in pairwise(arr):
        s = 0 if x == y else (1 if x < y else -1)
        if s == 0:
            cur = 1
        elif s == -prev:
            cur += 1
        else:
            cur = 2
        prev = s
        best = max(best, cur)
    return best
