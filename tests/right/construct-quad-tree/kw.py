class Solution:
    def construct(self, grid):
        def f(g):
            flat = {x for r in g for x in r}
            if len(flat) == 1:
                return Node(val=flat.pop(), isLeaf=1)
            m = len(g) // 2
            return Node(val=None, isLeaf=0, topLeft=f([r[:m] for r in g[:m]]), topRight=f([r[m:] for r in g[:m]]), bottomLeft=f([r[:m] for r in g[m:]]), bottomRight=f([r[m:] for r in g[m:]]))
        return f(grid)
