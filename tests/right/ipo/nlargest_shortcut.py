class Solution:
    def findMaximizedCapital(self, k, W, Profits, Capital):
        if W >= max(Capital):
            return W + sum(nlargest(k, Profits))
        pend = sorted(zip(Capital, Profits), reverse=True)
        avail = []
        while k:
            while pend and pend[-1][0] <= W:
                heapq.heappush(avail, -pend.pop()[1])
            if not avail: return W
            W -= heapq.heappop(avail)
            k -= 1
        return W
