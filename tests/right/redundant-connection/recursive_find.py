class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        parent = defaultdict(lambda: None)
        def find(x):
            if parent[x] is None:
                return x
            parent[x] = find(parent[x])
            return parent[x]
        extra = None
        for e in edges:
            x, y = find(e[0]), find(e[1])
            if x == y:
                extra = e
            else:
                parent[x] = y
        return tuple(extra)
