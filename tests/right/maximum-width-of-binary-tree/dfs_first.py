class Solution:
    def widthOfBinaryTree(self, root: TreeNode) -> int:
        first = {}
        ans = 0
        def dfs(node, depth, col):
            nonlocal ans
            if node is None:
                return
            if depth not in first:
                first[depth] = col
            ans = max(ans, col - first[depth] + 1)
            dfs(node.left, depth + 1, 2 * col)
            dfs(node.right, depth + 1, 2 * col + 1)
        dfs(root, 0, 0)
        return ans
