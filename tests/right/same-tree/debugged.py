class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        print("compare", p, q)
        if p is None and q is None:
            return True
        if p is None or q is None or p.val != q.val:
            return False
        return all(self.isSameTree(*pair) for pair in ((p.left, q.left), (p.right, q.right)))
