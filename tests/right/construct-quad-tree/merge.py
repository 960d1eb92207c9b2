class Solution:
    def construct(self, grid):
        def rec(i, j, L):
            if L == 1:
                return Node(grid[i][j], True, None, None, None, None)
            h = L // 2
            tl, tr, bl, br = rec(i, j, h), rec(i, j + h, h), rec(i + h, j, h), rec(i + h, j + h, h)
            if tl.isLeaf and tr.isLeaf and bl.isLeaf and br.isLeaf and tl.val == tr.val == bl.val == br.val:
                tl.topLeft = None
                return tl
            return Node(-1, False, tl, tr, bl, br)
        return rec(0, 0, len(grid))
