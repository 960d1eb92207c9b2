def max_profit(prices):
    k = 2
    hold, cash = [-inf] * (k + 1), [0] * (k + 1)
    for p in prices:
        for j in range(k, 0, -1):
            cash[j] = max(cash[j], hold[j] + p)
            hold[j] = max(hold[j], cash[j - 1] - p)
    return cash[k]
