class Solution:
    def canVisitAllRooms(self, rooms: List[List[int]]) -> bool:
        seen = set()
        def go(r):
            if r in seen: return
            seen.add(r)
            for k in rooms[r]: go(k)
        go(0)
        return len(seen) == len(rooms)
