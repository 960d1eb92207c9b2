class Solution:
    def mostBooked(self, n, meetings):
        meetings.sort()
        heap = [(0, i) for i in range(n)]
        used = Counter()
        for s, e in meetings:
            while heap[0][0] < s:
                t, r = heapq.heappop(heap)
                heapq.heappush(heap, (s, r))
            t, r = heapq.heappop(heap)
            heapq.heappush(heap, (t + e - s, r))
            used[r] += 1
        return min(range(n), key=lambda r: (-used[r], r))
