class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        pq = []
        best = 0
        for s, e, p in sorted(zip(startTime, endTime, profit)):
            while pq and pq[0][0] <= s:
                best = max(best, heapq.heappop(pq)[1])
            heapq.heappush(pq, (e, best + p))
        return max(best, max(v for _, v in pq))
