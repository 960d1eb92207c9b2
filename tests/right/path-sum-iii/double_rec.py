class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        if not root: return 0
        return self.go(root, targetSum) + self.pathSum(root.left, targetSum) + self.pathSum(root.right, targetSum)
    def go(self, node, t):
        if not node: return 0
        return int(node.val == t) + self.go(node.left, t - node.val) + self.go(node.right, t - node.val)
