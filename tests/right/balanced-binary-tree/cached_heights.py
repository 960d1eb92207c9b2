class Solution:
    @lru_cache(None)
    def height(self, root):
        return 1 + max(self.height(root.left), self.height(root.right)) if root else 0

    def isBalanced(self, root):
        if not root:
            return True
        return abs(self.height(root.left) - self.height(root.right)) < 2 and self.isBalanced(root.left) and self.isBalanced(root.right)
