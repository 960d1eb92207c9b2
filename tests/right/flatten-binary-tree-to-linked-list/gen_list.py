class Solution:
    def flatten(self, root):
        def g(n):
            if n:
                yield n
                yield from g(n.left)
                yield from g(n.right)
        a = list(g(root))
        for i, n in enumerate(a):
            n.left = None
            n.right = a[i + 1] if i + 1 < len(a) else None
