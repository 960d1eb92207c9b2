class Solution:
    def countNodes(self, root):
        if root is None: return 0
        h, n = 0, root
        while n.left: n = n.left; h += 1
        def missing(i):
            n = root
            for b in range(h - 1, -1, -1):
                n = n.right if i >> b & 1 else n.left
            return n is None
        lo = 1 << h
        return lo - 1 + bisect_left(range(lo), True, key=missing)
