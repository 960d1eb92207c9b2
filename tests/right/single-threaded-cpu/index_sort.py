class Solution:
    def getOrder(self, tasks):
        order = sorted(range(len(tasks)), key=lambda i: tasks[i][0], reverse=True)
        now, pq, ans = 0, [], []
        for _ in tasks:
            if not pq:
                now = max(now, tasks[order[-1]][0])
            while order and tasks[order[-1]][0] <= now:
                k = order.pop()
                heappush(pq, (tasks[k][1], k))
            p, k = heappop(pq)
            ans.append(k)
            now += p
        return ans
