class Solution:
    def maxSumBST(self, root: Optional[TreeNode]) -> int:
        best = 0
        info = {None: (True, float('inf'), float('-inf'), 0)}
        stack = [(root, False)]
        while stack:
            node, done = stack.pop()
            if node is None: continue
            if not done:
                stack.append((node, True))
                stack.append((node.right, False))
                stack.append((node.left, False))
            else:
                lo, l1, l2, ls = info[node.left]
                ro, r1, r2, rs = info[node.right]
                if lo and ro and l2 < node.val < r1:
                    t = ls + rs + node.val
                    best = max(best, t)
                    info[node] = (True, min(l1, node.val), max(r2, node.val), t)
                else:
                    info[node] = (False, 0, 0, 0)
        return best
