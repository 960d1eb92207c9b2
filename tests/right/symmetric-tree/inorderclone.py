class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        def pre(n, a, b):
            if not n: return '#'
            return str(n.val) + ',' + pre(getattr(n, a), a, b) + ',' + pre(getattr(n, b), a, b)
        return pre(root, 'left', 'right') == pre(root, 'right', 'left')
