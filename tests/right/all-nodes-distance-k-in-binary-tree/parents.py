class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        def dfs(node, par=None):
            if node:
                node.par = par
                dfs(node.left, node)
                dfs(node.right, node)
        dfs(root)
        q, seen = deque([(target, 0)]), {target}
        while q:
            if q[0][1] == k: return [n.val for n, _ in q]
            n, d = q.popleft()
            for c in (n.left, n.right, n.par):
                if c and c not in seen:
                    seen.add(c); q.append((c, d + 1))
        return []
