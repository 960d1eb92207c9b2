class Solution:
    def canVisitAllRooms(self, rooms: List[List[int]]) -> bool:
        q = deque([0])
        locked = set(range(1, len(rooms)))
        while q and locked:
            r = q.popleft()
            while rooms[r]:
                k = rooms[r].pop()
                if k in locked:
                    locked.remove(k)
                    q.append(k)
        return not locked
