class Solution:
    def hasPathSum(self, root, targetSum):
        self.ok = False
        def dfs(n, path):
            if not n: return
            path.append(n.val)
            if not n.left and not n.right and sum(path) == targetSum:
                self.ok = True
            dfs(n.left, path)
            dfs(n.right, path)
            path.pop()
        dfs(root, [])
        return self.ok
