class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        parent = {}
        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x
        count = 0
        for r, row in enumerate(grid):
            for c, v in enumerate(row):
                if v == "1":
                    parent[r, c] = (r, c)
                    count += 1
                    for n in ((r - 1, c), (r, c - 1)):
                        if n in parent:
                            a, b = find(n), find((r, c))
                            if a != b:
                                parent[a] = b
                                count -= 1
        print(count)
        return count
