class Solution:
    def preorderTraversal(self, root: Optional[TreeNode]) -> List[int]:
        def walk(n):
            if n is None: return
            yield n.val
            yield from walk(n.left)
            yield from walk(n.right)
        return [*walk(root)]
