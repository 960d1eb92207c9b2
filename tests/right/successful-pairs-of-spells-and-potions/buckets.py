def successfulPairs(spells, potions, success):
    M = max(potions)
    cnt = [0] * (M + 2)
    for p in potions: cnt[p] += 1
    for v in range(M - 1, -1, -1): cnt[v] += cnt[v + 1]
    return [cnt[min(M + 1, -(-success // s))] for s in spells]
