class Solution:
    def __init__(self):
        self.count = 0
    def goodNodes(self, root: TreeNode, m=-10**5) -> int:
        self.helper(root, m)
        return self.count
    def helper(self, root, m):
        if root:
            self.count += root.val >= m
            self.helper(root.left, max(m, root.val))
            self.helper(root.right, max(m, root.val))
