class Solution:
    def searchBST(self, root, val):
        def copy(n):
            return TreeNode(n.val, copy(n.left), copy(n.right)) if n else None
        while root and root.val != val:
            root = root.left if root.val > val else root.right
        return copy(root)
