class TreeNode(object):
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None
class Solution(object):
    def insertIntoBST(self, root, val):
        """
        :type root: TreeNode
        :type val: int
        :rtype: TreeNode
        """
        node = TreeNode(val)
        if not root: return node
        cur, par = root, None
        while cur:
            par, cur = cur, (cur.left if val < cur.val else cur.right)
        setattr(par, 'left' if val < par.val else 'right', node)
        return root
