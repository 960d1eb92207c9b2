class Solution:
    def postorderTraversal(self, root):
        def go(n):
            if n:
                yield from go(n.left)
                yield from go(n.right)
                yield n.val
        return list(go(root))
