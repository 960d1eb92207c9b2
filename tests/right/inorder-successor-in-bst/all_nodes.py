class Solution:
    def inorderSuccessor(self, root, p):
        def ino(n):
            return ino(n.left) + [n] + ino(n.right) if n else []
        a = ino(root)
        i = a.index(p)
        return a[i + 1] if i + 1 < len(a) else None
