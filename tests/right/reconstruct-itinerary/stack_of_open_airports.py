class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = defaultdict(list)
        for a, b in tickets:
            heapq.heappush(out[a], b)
        open_, closed = ["JFK"], []
        while open_:
            if out[open_[-1]]:
                open_.append(heapq.heappop(out[open_[-1]]))
            else:
                closed.append(open_.pop())
        return reversed(closed)
