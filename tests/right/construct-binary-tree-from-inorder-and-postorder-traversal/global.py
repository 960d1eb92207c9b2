idx = 0
class Solution:
    def buildTree(self, inorder: List[int], postorder: List[int]) -> Optional[TreeNode]:
        global idx
        idx = len(postorder) - 1
        m = {}
        for i, v in enumerate(inorder): m[v] = i
        def helper(l, r):
            global idx
            if l > r: return
            v = postorder[idx]; idx -= 1
            n = TreeNode(v)
            n.right = helper(m[v] + 1, r)
            n.left = helper(l, m[v] - 1)
            return n
        return helper(0, len(inorder) - 1)
