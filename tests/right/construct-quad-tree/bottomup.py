class Solution:
    def construct(self, grid: List[List[int]]) -> 'Node':
        def build(x, y, size):
            if size == 1:
                return Node(grid[x][y] == 1, True)
            size //= 2
            kids = [build(x, y, size), build(x, y + size, size), build(x + size, y, size), build(x + size, y + size, size)]
            if all(k.isLeaf for k in kids) and len({k.val for k in kids}) == 1:
                return Node(kids[0].val, True)
            return Node(False, False, *kids)
        return build(0, 0, len(grid))
