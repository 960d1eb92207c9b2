class Solution:
    def leafSimilar(self, root1: Optional[TreeNode], root2: Optional[TreeNode]) -> bool:
        def dfs(n):
            if n:
                if not n.left and not n.right: yield n.val
                yield from dfs(n.left)
                yield from dfs(n.right)
        return all(a == b for a, b in zip_longest(dfs(root1), dfs(root2)))
