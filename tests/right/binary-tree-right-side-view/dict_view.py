class Solution:
    def rightSideView(self, root):
        last = {}
        def dfs(node, depth=0):
            if node:
                last[depth] = node.val
                dfs(node.left, depth + 1)
                dfs(node.right, depth + 1)
        dfs(root)
        return last.values()
