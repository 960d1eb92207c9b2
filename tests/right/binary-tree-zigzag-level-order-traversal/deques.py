class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        res = []
        def dfs(n, d):
            if n is None: return
            if d == len(res): res.append(collections.deque())
            res[d].insert(0, n.val) if d & 1 else res[d].append(n.val)
            dfs(n.left, d + 1); dfs(n.right, d + 1)
        dfs(root, 0)
        return res
