class Solution:
    def inorderSuccessor(self, root, p):
        def g(n):
            if n:
                yield from g(n.left)
                yield n
                yield from g(n.right)
        return next((n for n in g(root) if n.val > p.val), None)
