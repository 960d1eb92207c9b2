class Solution:
    def employeeFreeTime(self, avails):
        ans = []
        pq = [(emp[0].start, ei, 0) for ei, emp in enumerate(avails)]
        heapq.heapify(pq)
        anchor = min(iv.start for emp in avails for iv in emp)
        while pq:
            t, ei, j = heapq.heappop(pq)
            if anchor < t: ans.append(Interval(anchor, t))
            anchor = max(anchor, avails[ei][j].end)
            if j + 1 < len(avails[ei]):
                heapq.heappush(pq, (avails[ei][j + 1].start, ei, j + 1))
        return ans
