class Solution:
    def deleteNode(self, root: Optional[TreeNode], key: int) -> Optional[TreeNode]:
        if root is None: return root
        if root.val == key:
            if root.right is None: return root.left
            t = root.right
            while t.left: t = t.left
            t.left = root.left
            return root.right
        if root.val > key: root.left = self.deleteNode(root.left, key)
        else: root.right = self.deleteNode(root.right, key)
        return root
