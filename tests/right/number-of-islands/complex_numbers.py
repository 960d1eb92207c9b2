class Solution:
    def numIslands(self, grid):
        rest = {complex(i, j) for i, row in enumerate(grid) for j, c in enumerate(row) if c == "1"}
        n = 0
        while rest:
            n += 1
            todo = [rest.pop()]
            while todo:
                p = todo.pop()
                for d in (1, -1, 1j, -1j):
                    if p + d in rest:
                        rest.remove(p + d)
                        todo.append(p + d)
        return n
