class Solution:
    def averageOfLevels(self, root: Optional[TreeNode]) -> List[float]:
        info = []
        def dfs(n, d=0):
            if n:
                if len(info) <= d: info.append([0, 0])
                info[d][0] += n.val; info[d][1] += 1
                dfs(n.left, d + 1); dfs(n.right, d + 1)
        dfs(root)
        return [s / c for s, c in info]
