class Solution:
    def maxLevelSum(self, root: TreeNode) -> int:
        sums = defaultdict(int)
        def dfs(node, d):
            if node:
                sums[d] += node.val
                dfs(node.left, d + 1)
                dfs(node.right, d + 1)
        dfs(root, 1)
        return max(sums, key=lambda k: (sums[k], -k))
