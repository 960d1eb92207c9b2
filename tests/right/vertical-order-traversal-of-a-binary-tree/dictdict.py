class Solution:
    def verticalTraversal(self, root: Optional[TreeNode]) -> List[List[int]]:
        g = defaultdict(lambda: defaultdict(list))
        def dfs(n, r=0, c=0):
            if not n: return
            insort(g[c][r], n.val)
            dfs(n.left, r+1, c-1)
            dfs(n.right, r+1, c+1)
        dfs(root)
        return [list(chain.from_iterable(g[c][r] for r in sorted(g[c]))) for c in sorted(g)]
