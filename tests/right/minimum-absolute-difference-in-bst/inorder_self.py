class Solution:
    prev = None
    best = float('inf')
    def getMinimumDifference(self, root: Optional[TreeNode]) -> int:
        def dfs(node):
            if not node: return
            dfs(node.left)
            if self.prev is not None:
                self.best = min(self.best, node.val - self.prev)
            self.prev = node.val
            dfs(node.right)
        dfs(root)
        return self.best
