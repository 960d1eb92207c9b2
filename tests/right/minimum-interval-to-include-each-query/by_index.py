import heapq
from typing import List

class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        order = sorted(range(len(queries)), key=queries.__getitem__)
        iv = iter(sorted(intervals))
        nxt = next(iv, None)
        heap, ans = [], [-1] * len(queries)
        for qi in order:
            q = queries[qi]
            while nxt and nxt[0] <= q:
                heapq.heappush(heap, (nxt[1] - nxt[0] + 1, nxt[1]))
                nxt = next(iv, None)
            while heap and heap[0][1] < q:
                heapq.heappop(heap)
            if heap:
                ans[qi], _ = heap[0]
        return (a for a in ans)
