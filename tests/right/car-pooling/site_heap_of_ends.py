import heapq


class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        trips.sort(key=lambda t: t[1])
        heap = []
        inside = 0
        for people, start, end in trips:
            while heap and heap[0][0] <= start:
                inside -= heapq.heappop(heap)[1]
            inside += people
            if inside > capacity:
                return False
            heapq.heappush(heap, (end, people))
        return True
