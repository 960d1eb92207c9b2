class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        order, todo = [], [root]
        while todo:
            n = todo.pop()
            order.append(n)
            todo += [c for c in (n.left, n.right) if c]
        best = -inf
        for n in reversed(order):
            l = n.left.val if n.left else 0
            r = n.right.val if n.right else 0
            best = max(best, n.val + max(l, 0) + max(r, 0))
            n.val += max(l, r, 0)
        return best
