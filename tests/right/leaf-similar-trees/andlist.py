class Solution:
    def leafSimilar(self, a, b):
        def go(n): return [] if not n else go(n.left) + go(n.right) or [n.val]
        x, y = go(a), go(b)
        return len(x) == len(y) and not [1 for p, q in zip(x, y) if p != q]
