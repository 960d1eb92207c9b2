class Solution:
    def flatten(self, root):
        if not root: return
        self.flatten(root.left)
        self.flatten(root.right)
        l, r = root.left, root.right
        root.left, root.right = None, l
        p = root
        while p.right: p = p.right
        p.right = r
