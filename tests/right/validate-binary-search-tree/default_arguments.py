class Solution:
    def isValidBST(self, root, lo=-math.inf, hi=math.inf):
        return not root or lo < root.val < hi and self.isValidBST(root.left, lo, root.val) and self.isValidBST(root.right, root.val, hi)
