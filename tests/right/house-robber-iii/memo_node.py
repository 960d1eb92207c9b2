class Solution:
    def rob(self, root: TreeNode) -> int:
        @lru_cache(None)
        def f(node):
            if not node: return 0
            v = node.val
            if node.left:
                v += f(node.left.left) + f(node.left.right)
            if node.right:
                v += f(node.right.left) + f(node.right.right)
            return max(v, f(node.left) + f(node.right))
        return f(root)
