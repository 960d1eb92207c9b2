class Solution:
    def getMinimumDifference(self, root: Optional[TreeNode]) -> int:
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.val
                yield from walk(node.right)

        vals = walk(root)
        prev = next(vals)
        best = float('inf')
        for v in vals:
            best = min(best, v - prev)
            prev = v
        return best
