class Solution:
    def buildTree(self, inorder: List[int], postorder: List[int]) -> Optional[TreeNode]:
        m = {v: i for i, v in enumerate(inorder)}
        def go(lo, hi):
            if lo > hi: return None
            x = TreeNode(postorder.pop())
            k = m[x.val]
            x.right = go(k + 1, hi)
            x.left = go(lo, k - 1)
            return x
        return go(0, len(inorder) - 1)
