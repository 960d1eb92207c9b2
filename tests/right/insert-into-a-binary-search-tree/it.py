class Solution:
    def insertIntoBST(self, root, val):
        cur = root
        while cur:
            if cur.val < val:
                if not cur.right:
                    cur.right = TreeNode(val)
                    return root
                cur = cur.right
            else:
                if not cur.left:
                    cur.left = TreeNode(val)
                    return root
                cur = cur.left
        return TreeNode(val)
