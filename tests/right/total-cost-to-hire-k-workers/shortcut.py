from heapq import *
class Solution:
    def totalCost(self, costs, k, m):
        n = len(costs)
        if 2 * m + k > n:
            return sum(nsmallest(k, costs))
        p, s = costs[:m], costs[-m:]
        heapify(p); heapify(s)
        ans, i, j = 0, m, n - m - 1
        for _ in range(k):
            if p[0] <= s[0]:
                ans += heapreplace(p, costs[i]); i += 1
            else:
                ans += heapreplace(s, costs[j]); j -= 1
        return ans
