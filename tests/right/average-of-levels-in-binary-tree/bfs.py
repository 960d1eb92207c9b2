class Solution:
    def averageOfLevels(self, root: Optional[TreeNode]) -> List[float]:
        q, ans = deque([root]), []
        while q:
            n, s = len(q), 0
            for _ in range(n):
                x = q.popleft()
                s += x.val
                if x.left: q.append(x.left)
                if x.right: q.append(x.right)
            ans.append(s / n)
        return ans
