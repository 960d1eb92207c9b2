class Solution:
    def pathSum(self, root, targetSum):
        def dfs(node, path):
            if not node: return 0
            path.append(node.val)
            s = c = 0
            for v in reversed(path):
                s += v
                c += s == targetSum
            c += dfs(node.left, path) + dfs(node.right, path)
            path.pop()
            return c
        return dfs(root, [])
