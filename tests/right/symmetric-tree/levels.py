class Solution:
    def isSymmetric(self, root):
        level = [root]
        while level:
            vals = [n.val if n else None for n in level]
            if vals != vals[::-1]:
                return False
            level = [c for n in level if n for c in (n.left, n.right)]
        return True
