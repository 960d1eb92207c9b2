class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        def inorder(r):
            return inorder(r.left) + [r.val] + inorder(r.right) if r else []
        self.q = deque(inorder(root))
    def next(self) -> int:
        return self.q.popleft()
    def hasNext(self) -> bool:
        return bool(self.q)
