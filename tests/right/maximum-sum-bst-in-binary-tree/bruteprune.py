class Solution:
    def maxSumBST(self, root: TreeNode) -> int:
        self.sum = 0
        def visit(root):
            # returns the inorder list or None if no BST
            if root is None: return []
            l, r = visit(root.left), visit(root.right)
            if l is None or r is None: return None
            if (not l or l[-1] < root.val) and (not r or root.val < r[0]):
                res = l + [root.val] + r
                self.sum = max(self.sum, sum(res))
                return res
            return None
        visit(root)
        return self.sum
