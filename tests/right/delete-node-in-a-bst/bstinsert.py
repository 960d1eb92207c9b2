class Solution:
    def deleteNode(self, root: Optional[TreeNode], key: int) -> Optional[TreeNode]:
        vals = []
        def pre(n):
            if n:
                if n.val != key: vals.append(n.val)
                pre(n.left); pre(n.right)
        pre(root)
        def build(lo, hi):
            if not q or not lo < q[0] < hi: return None
            n = TreeNode(q.popleft())
            n.left = build(lo, n.val)
            n.right = build(n.val, hi)
            return n
        q = deque(vals)
        return build(-inf, inf)
