class BSTIterator:
    def __init__(self, root):
        self.last = root
        while self.last and self.last.right:
            self.last = self.last.right
        self.cur = None
        self.g = self.walk(root)
    def walk(self, n):
        if n:
            yield from self.walk(n.left)
            self.cur = n
            yield n.val
            yield from self.walk(n.right)
    def next(self):
        return next(self.g)
    def hasNext(self):
        return self.cur is not self.last
