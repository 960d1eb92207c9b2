class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        """
        Do not return anything, modify rooms in-place instead.
        """
        todo = collections.deque()
        for i in range(len(rooms)):
            for j in range(len(rooms[0])):
                if rooms[i][j] == 0: todo.append((i, j, 0))
        been = set()
        while todo:
            i, j, d = todo.popleft()
            if not (0 <= i < len(rooms) and 0 <= j < len(rooms[0])): continue
            if (i, j) in been or rooms[i][j] == -1: continue
            been.add((i, j))
            rooms[i][j] = d
            todo.extend([(i + 1, j, d + 1), (i - 1, j, d + 1), (i, j + 1, d + 1), (i, j - 1, d + 1)])
