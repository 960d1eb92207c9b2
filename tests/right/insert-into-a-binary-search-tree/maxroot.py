class Solution:
    def insertIntoBST(self, root, val):
        if root is None or val > self.mx(root): return TreeNode(val, root)
        if root.val > val:
            root.left = self.insertIntoBST(root.left, val)
        else:
            root.right = self.insertIntoBST(root.right, val)
        return root
    def mx(self, r):
        while r.right: r = r.right
        return r.val
