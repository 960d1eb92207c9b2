class Solution(object):
    def maxPathSum(self, root):
        """
        :type root: TreeNode
        :rtype: int
        """
        self.ans = float('-inf')
        self.go(root)
        return self.ans

    def go(self, n):
        if not n: return 0
        l, r = max(0, self.go(n.left)), max(0, self.go(n.right))
        self.ans = max(self.ans, l + r + n.val)
        return max(l, r) + n.val
