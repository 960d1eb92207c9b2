class BSTIterator:
    def __init__(self, root: TreeNode):
        self.nodes = []
        self.i = -1
        self._inorder(root)
    def _inorder(self, r):
        if not r: return
        self._inorder(r.left)
        self.nodes.append(r.val)
        self._inorder(r.right)
    def next(self) -> int:
        self.i += 1
        return self.nodes[self.i]
    def hasNext(self) -> bool:
        return self.i + 1 < len(self.nodes)
