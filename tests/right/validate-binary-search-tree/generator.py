class Solution:
    def isValidBST(self, root):
        def walk(n):
            if n:
                yield from walk(n.left)
                yield n.val
                yield from walk(n.right)
        return all(a < b for a, b in pairwise(walk(root)))
