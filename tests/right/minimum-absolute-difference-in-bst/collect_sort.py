class Solution:
    def getMinimumDifference(self, root: Optional[TreeNode]) -> int:
        vals, st = [], [root]
        while st:
            n = st.pop()
            if n:
                vals.append(n.val)
                st += n.left, n.right
        vals.sort()
        return min(vals[i + 1] - vals[i] for i in range(len(vals) - 1))
