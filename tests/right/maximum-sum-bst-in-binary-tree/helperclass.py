class NodeValue:
    def __init__(self, isBST, mn, mx, total):
        self.isBST, self.mn, self.mx, self.total = isBST, mn, mx, total

class Solution:
    def maxSumBST(self, root: Optional[TreeNode]) -> int:
        res = [0]
        self.helper(root, res)
        return res[0]
    def helper(self, root: Optional[TreeNode], res: List[int]) -> NodeValue:
        if root is None:
            return NodeValue(True, math.inf, -math.inf, 0)
        L = self.helper(root.left, res)
        R = self.helper(root.right, res)
        if L.isBST and R.isBST and L.mx < root.val < R.mn:
            total = L.total + R.total + root.val
            res[0] = max(res[0], total)
            return NodeValue(True, min(root.val, L.mn), max(root.val, R.mx), total)
        return NodeValue(False, 0, 0, 0)
