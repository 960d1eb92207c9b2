class Solution:
    def hasPathSum(self, root, t):
        def sums(n, s):
            if n:
                s += n.val
                if n.left or n.right:
                    yield from sums(n.left, s)
                    yield from sums(n.right, s)
                else:
                    yield s
        return t in sums(root, 0)
