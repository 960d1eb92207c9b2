def minimumTotal(t):
    for i in range(1, len(t)):
        for j in range(i + 1):
            t[i][j] += min(t[i-1][max(j-1, 0)], t[i-1][min(j, i-1)])
    return min(t[-1])
