class Solution:
    def canVisitAllRooms(self, rooms: List[List[int]]) -> bool:
        opened = {0}
        frontier = set(rooms[0])
        while frontier:
            opened |= frontier
            frontier = set().union(*(rooms[r] for r in frontier)) - opened
        return len(opened) == len(rooms)
