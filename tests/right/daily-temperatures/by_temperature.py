class Solution:
    def dailyTemperatures(self, T):
        nxt = {}
        ans = collections.deque()
        for i in range(len(T) - 1, -1, -1):
            w = min((j for t, j in nxt.items() if t > T[i]), default=i)
            ans.appendleft(w - i)
            nxt[T[i]] = i
        return list(ans)
